import { useState } from 'react'
import { View } from '@tarojs/components'
import type { DraftPhoto } from '../drafts/draft'
import { useKept } from '../drafts/useKept'
import { usePhotoPaths } from '../drafts/usePhotoPaths'
import { Button } from '../kit/Button'
import { Field } from '../kit/Field'
import { PhotoGrid } from '../kit/PhotoGrid'
import { Sheet } from '../kit/Sheet'
import { TextArea } from '../kit/TextArea'
import { forms } from './orderMoves'
import { Refusal } from './Refusal'
import { mostPhotos, usePhotos } from './usePhotos'

export type NoteSheetProps = {
  name: string
  isBusy: boolean
  refusal: string | undefined
  /** Whether it has left. */
  onSend: (words: string, photos: DraftPhoto[]) => Promise<boolean>
  onClose: () => void
}

type Note = { words: string; photos: DraftPhoto[] }

const { title, say, label, button, max } = forms.note

/** 补一句: words, and photos if there are any. */
export function NoteSheet({ name, isBusy, refusal, onSend, onClose }: NoteSheetProps) {
  const [{ words, photos }, change, forget] = useKept<Note>(name, { words: '', photos: [] })
  const [isMissing, setMissing] = useState(false)
  const paths = usePhotoPaths(photos.map(({ file }) => file))
  const { take, remove, problem } = usePhotos(photos, (changePhotos) =>
    change((note) => ({ ...note, photos: changePhotos(note.photos) })),
  )

  const write = (next: string) => {
    change((note) => ({ ...note, words: next }))
    setMissing(false)
  }
  const press = async () => {
    const said = words.trim()
    if (!said) setMissing(true)
    else if (await onSend(said, photos)) forget()
  }
  return (
    <Sheet open title={title} onClose={onClose}>
      <View className='t-small'>{say}</View>
      <Refusal words={refusal ?? problem} />
      <View className='mt4'>
        <Field label={label} wrong={isMissing ? '写一句就行' : undefined}>
          <TextArea label={label} value={words} max={max} wrong={isMissing} onChange={write} />
        </Field>
      </View>
      <View className='mt3'>
        <PhotoGrid
          photos={photos.map(({ id }, at) => ({ id, src: paths[at] ?? '' }))}
          max={mostPhotos}
          addText='加照片'
          onAdd={() => void take('album')}
          onRemove={remove}
        />
      </View>
      <View className='mt4'>
        <Button big kind='main' busy={isBusy && '正在交……'} onPress={() => void press()}>
          {button}
        </Button>
      </View>
    </Sheet>
  )
}
