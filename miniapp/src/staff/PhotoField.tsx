import { useState } from 'react'
import { View } from '@tarojs/components'
import { takePhotos } from '../drafts/takePhotos'
import { usePhotoPaths } from '../drafts/usePhotoPaths'
import { Button } from '../kit/Button'
import { Field } from '../kit/Field'
import { PhotoGrid } from '../kit/PhotoGrid'
import type { OrderInHand } from './useOrderInHand'

export type PhotoFieldProps = {
  inHand: OrderInHand
  /** Under which name the form keeps them. */
  field: string
  label: string
  /** 可以不拍 */
  note?: string
  wrong?: string | undefined
}

const most = 9

/** Photos of a form: kept on the phone until they are sent with it. */
export function PhotoField({ inHand, field, label, note, wrong }: PhotoFieldProps) {
  const [problem, setProblem] = useState<string>()
  const photos = inHand.photosOf(field)
  const paths = usePhotoPaths(photos.map(({ file }) => file))

  async function take(from: 'camera' | 'album') {
    const taken = await takePhotos(from, most - photos.length)
    setProblem(taken.problem)
    if (taken.photos.length > 0) inHand.setPhotos(field, [...photos, ...taken.photos])
  }
  const remove = (gone: string) =>
    inHand.setPhotos(
      field,
      photos.filter(({ id }) => id !== gone),
    )

  return (
    <Field label={label} id={field} wrong={problem ?? wrong} {...(note && { note })}>
      <PhotoGrid
        photos={photos.map(({ id }, place) => ({ id, src: paths[place] ?? '' }))}
        max={most}
        onAdd={() => void take('camera')}
        onRemove={remove}
      />
      {photos.length < most && (
        <View className='mt1'>
          <Button kind='text' icon='picture' onPress={() => void take('album')}>
            从相册选
          </Button>
        </View>
      )}
    </Field>
  )
}
