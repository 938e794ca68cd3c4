import { useState } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { kinds, type Kind } from '../../../shared/workOrder/commands'
import { newCommandKey } from '../commandKey'
import { begunReport, useReport } from '../drafts/useReport'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { Field } from '../kit/Field'
import { Page } from '../kit/Page'
import { Segmented } from '../kit/Segmented'
import { Strip } from '../kit/Strip'
import { TextArea } from '../kit/TextArea'
import { Emergency } from './Emergency'
import { Finder } from './Finder'
import { KeptLine } from './KeptLine'
import { kindWords } from './kindWords'
import { OnBehalf } from './OnBehalf'
import { scrollTo } from './scrollTo'
import { usePhotos } from './usePhotos'
import { wrongPhone } from './wrongPhone'
import './report.scss'

const kindOf = (word: string | undefined): Kind => kinds.find((kind) => kind === word) ?? 'issue'

export const mostReportWords = 1000

export default function Report() {
  const { params } = useRouter()
  const asked = kindOf(params.kind)
  const [id, setId] = useState(() => params.draft ?? begunReport(asked)?.id ?? newCommandKey())
  const form = useReport(id, asked)
  const { body, write } = form
  const [isPressed, setPressed] = useState(false)
  const [begun] = useState(() => (form.isKept && !params.draft ? id : undefined))
  const wrong = wrongIn(form)
  const words = kindWords[body.kind]

  const next = () => {
    setPressed(true)
    const [first] = Object.keys(wrong)
    if (first) return scrollTo(first)
    void Taro.navigateTo({ url: `/resident/confirm?draft=${id}` })
  }

  return (
    <Page title={words.name} bar={<Bar text={words.next} onPress={next} />}>
      <Segmented
        kind='radio'
        label='要办哪一种'
        options={kinds.map((kind) => ({ value: kind, text: kindWords[kind].name }))}
        value={body.kind}
        onChange={(kind) => write({ kind })}
      />
      {begun === id && <Begun onAnother={() => setId(newCommandKey())} />}
      <Shown form={form} words={words} />
      <View className='mt6'>
        <Field label={words.ask} id='words' hint={words.hint} wrong={isPressed ? wrong.words : undefined}>
          <TextArea
            label={words.ask}
            value={body.description}
            max={mostReportWords}
            wrong={isPressed && wrong.words !== undefined}
            onChange={(description) => write({ description })}
          />
        </Field>
      </View>
      <View className='mt4'>
        <OnBehalf body={body} wrongPhone={isPressed ? wrong.phone : undefined} onChange={write} />
      </View>
      <View className='mt4'>
        <Emergency />
      </View>
    </Page>
  )
}

type Form = ReturnType<typeof useReport>

/** What stands in the way of the next page, by the field it stands in. */
function wrongIn({ draft, body }: Form): { words?: string; phone?: string } {
  const isEmpty = !body.description.trim() && draft.photos.length === 0
  const phone = body.onBehalf && wrongPhone(body.contact?.phone)
  return { ...(isEmpty && { words: '拍一张，或者说一句' }), ...(phone && { phone }) }
}

const Begun = ({ onAnother }: { onAnother: () => void }) => (
  <View className='mt3'>
    <Strip kind='plain' icon='edit' title='接着上次没写完的' onPress={onAnother}>
      点这里另写一件，这件留在“我的单子”里。
    </Strip>
  </View>
)

type ShownProps = { form: Form; words: (typeof kindWords)[Kind] }

function Shown({ form: { draft, changePhotos }, words }: ShownProps) {
  const { take, remove, problem } = usePhotos(draft.photos, changePhotos)
  return (
    <View className='mt4'>
      <Finder photos={draft.photos} say={words.photo} onTake={(from) => void take(from)} onRemove={remove} />
      {problem && <View className='field__wrong'>{problem}</View>}
      <View className='t-note mt2'>{words.seen}</View>
    </View>
  )
}

const Bar = ({ text, onPress }: { text: string; onPress: () => void }) => (
  <ActionBar say={<KeptLine />}>
    <Button big kind='main' onPress={onPress}>
      {text}
    </Button>
  </ActionBar>
)
