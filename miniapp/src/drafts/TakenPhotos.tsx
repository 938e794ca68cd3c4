import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { Field } from '../kit/Field'
import { PhotoGrid } from '../kit/PhotoGrid'
import type { DraftPhoto } from './draft'
import { usePhotoPaths } from './usePhotoPaths'

type TakenPhotosProps = {
  label: string
  photos: DraftPhoto[]
  most: number
  id?: string
  note?: string
  wrong?: string | undefined
  onTake: (from: 'camera' | 'album') => void
  onRemove: (id: string) => void
}

/** Photos in a form, with the camera and the album; who keeps them, and how long, is the form's own. */
export function TakenPhotos({ photos, most, onTake, onRemove, ...field }: TakenPhotosProps) {
  const paths = usePhotoPaths(photos.map(({ file }) => file))
  return (
    <Field {...field}>
      <PhotoGrid
        photos={photos.map(({ id }, at) => ({ id, src: paths[at] ?? '' }))}
        max={most}
        onAdd={() => onTake('camera')}
        onRemove={onRemove}
      />
      {photos.length < most && (
        <View className='mt1'>
          <Button kind='text' icon='picture' onPress={() => onTake('album')}>
            从相册选
          </Button>
        </View>
      )}
    </Field>
  )
}
