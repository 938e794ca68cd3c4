import { useState } from 'react'
import { View } from '@tarojs/components'
import { results, type Result } from '../../../shared/campaign/commands'
import { resultWords } from '../../../shared/campaign/copy'
import { useSendPhotos } from '../chair/useSendPhotos'
import { useKept } from '../drafts/useKept'
import { Choices } from '../kit/Choices'
import { Field } from '../kit/Field'
import type { IconName } from '../kit/iconNames'
import { Sheet } from '../kit/Sheet'
import { Strip } from '../kit/Strip'
import { TextArea } from '../kit/TextArea'
import { FormEnd } from '../resident/FormEnd'
import type { CampaignSheetsProps } from './CampaignSheets'
import { lacksOf, pairOf, type Closing } from './pairOf'
import { PairFields } from './PairFields'

const icons: Record<Result, IconName> = { solved: 'checkring', partly: 'pass', not: 'cross' }
const blank: Closing = { result: '', words: '', beforeKey: '', afterKey: '', photos: [] }

/** 办结: what came of it, and the same spot before and after. */
export function CloseSheet({ campaign, moving, onClose }: CampaignSheetsProps) {
  const [written, write, forget] = useKept(`close ${campaign.id}`, blank)
  const [isTried, setTried] = useState(false)
  const photos = useSendPhotos()
  const lacks = isTried ? lacksOf(written) : {}
  const set = (part: Partial<Closing>) => write((before) => ({ ...before, ...part }))
  const isBusy = photos.isBusy || moving.isBusy

  async function send() {
    setTried(true)
    const { result } = written
    if (!result || Object.keys(lacksOf(written)).length > 0) return
    const sent = await photos.send(written.photos)
    if (!sent) return
    const input = { result, words: written.words.trim(), ...pairOf(written, sent) }
    if (!(await moving.make({ move: 'close', input, say: '办结了，之前之后大家看得到' }))) return
    forget()
    onClose()
  }
  return (
    <Sheet open title='办结' onClose={onClose}>
      <StillOpen campaign={campaign} />
      <Field label='办得怎么样？' wrong={lacks.result}>
        <Choices
          label='办得怎么样'
          options={results.map((value) => ({ value, text: resultWords[value], icon: icons[value] }))}
          value={written.result || undefined}
          onChange={(result) => set({ result })}
        />
      </Field>
      <Field label='做了什么，还差什么？' wrong={lacks.words}>
        <TextArea label='做了什么，还差什么' value={written.words} onChange={(words) => set({ words })} />
      </Field>
      <PairFields campaign={campaign} written={written} lacks={lacks} write={write} />
      <FormEnd
        trouble={photos.trouble ?? moving.trouble}
        busy={isBusy && '正在办结……'}
        onPress={() => void send()}
      >
        办结
      </FormEnd>
    </Sheet>
  )
}

/** It may be closed all the same; who closes it knows what all will read beside it. */
function StillOpen({ campaign }: Pick<CampaignSheetsProps, 'campaign'>) {
  const { open, late } = campaign.inside?.left ?? { open: 0, late: 0 }
  if (open === 0) return null
  const lateSaid = late > 0 ? `，其中 ${late} 件超期` : ''
  return (
    <View className='mt3'>
      <Strip kind='call' icon='alert' title={`还有 ${open} 件关联的单没办完${lateSaid}`}>
        没办完也可以办结，下面写清还差什么。
      </Strip>
    </View>
  )
}
