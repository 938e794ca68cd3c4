import { useState } from 'react'
import { shows, type Shows } from '../../../shared/campaign/commands'
import { PhotosField } from '../chair/PhotosField'
import { useSendPhotos } from '../chair/useSendPhotos'
import type { DraftPhoto } from '../drafts/draft'
import { useKept } from '../drafts/useKept'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { TextArea } from '../kit/TextArea'
import { FormEnd } from '../resident/FormEnd'
import type { CampaignSheetsProps } from './CampaignSheets'

type Written = { words: string; shows: Shows; photos: DraftPhoto[] }

const texts: Record<Shows, string> = { before: '办之前的样子', work: '正在办', after: '办好以后的样子' }

/** 记进展: one line for all to read, with photos. */
export function ProgressSheet({ campaign, moving, onClose }: CampaignSheetsProps) {
  const first: Shows = campaign.status === 'planned' ? 'before' : 'work'
  const blank: Written = { words: '', shows: first, photos: [] }
  const [written, write, forget] = useKept(`progress ${campaign.id}`, blank)
  const [isTried, setTried] = useState(false)
  const photos = useSendPhotos()
  const words = written.words.trim()
  const set = (part: Partial<Written>) => write((before) => ({ ...before, ...part }))

  async function send() {
    setTried(true)
    if (!words) return
    const photoKeys = await photos.send(written.photos)
    if (!photoKeys) return
    const input = { words, shows: written.shows, photoKeys }
    if (!(await moving.make({ move: 'progress', input, say: '记下了' }))) return
    forget()
    onClose()
  }
  return (
    <Sheet open title='记一条进展' onClose={onClose}>
      <Field
        label='办了什么？'
        wrong={isTried && !words ? '写一句就行' : undefined}
        hint='居民看得到。不写谁家、不写电话。'
      >
        <TextArea label='办了什么' value={written.words} onChange={(next) => set({ words: next })} />
      </Field>
      <PhotosField
        label='照片'
        photos={written.photos}
        onChange={(change) => write((before) => ({ ...before, photos: change(before.photos) }))}
      />
      {written.photos.length > 0 && (
        <Field label='照的是什么时候？'>
          <Chips
            label='照的是什么时候'
            options={shows.map((value) => ({ value, text: texts[value] }))}
            value={written.shows}
            onChange={(next) => set({ shows: next })}
          />
        </Field>
      )}
      <FormEnd
        trouble={photos.trouble ?? moving.trouble}
        busy={(photos.isBusy || moving.isBusy) && '正在记……'}
        onPress={() => void send()}
      >
        记下来
      </FormEnd>
    </Sheet>
  )
}
