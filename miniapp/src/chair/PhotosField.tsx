import { View } from '@tarojs/components'
import type { DraftPhoto } from '../drafts/draft'
import { usePhotoPaths } from '../drafts/usePhotoPaths'
import { Button } from '../kit/Button'
import { Field } from '../kit/Field'
import { PhotoGrid } from '../kit/PhotoGrid'
import { mostPhotos, usePhotos } from '../resident/usePhotos'

type PhotosFieldProps = {
  label: string
  photos: DraftPhoto[]
  onChange: (change: (photos: DraftPhoto[]) => DraftPhoto[]) => void
}

/** Photos of a notice or a report, kept with what is typed until both are sent. */
export function PhotosField({ label, photos, onChange }: PhotosFieldProps) {
  const { take, remove, problem } = usePhotos(photos, onChange)
  const paths = usePhotoPaths(photos.map(({ file }) => file))
  return (
    <Field label={label} note='可以不加' wrong={problem}>
      <PhotoGrid
        photos={photos.map(({ id }, at) => ({ id, src: paths[at] ?? '' }))}
        max={mostPhotos}
        onAdd={() => void take('camera')}
        onRemove={remove}
      />
      {photos.length < mostPhotos && (
        <View className='mt1'>
          <Button kind='text' icon='picture' onPress={() => void take('album')}>
            从相册选
          </Button>
        </View>
      )}
    </Field>
  )
}
