import { View } from '@tarojs/components'
import { openPhotos } from '../kit/openPhotos'
import { Photo } from '../kit/Photo'
import { photoSrc } from '../workOrder/photoSrc'

/** Pictures beside words; a tap shows one large. `of` is what they show. */
export function PhotoRow({ urls, of }: { urls: readonly string[]; of: string }) {
  if (urls.length === 0) return null
  const photos = urls.map((url, at) => ({ src: photoSrc(url), alt: `${of}，第 ${at + 1} 张图` }))
  return (
    <View className='photos mt3'>
      {photos.map((photo, at) => (
        <Photo key={photo.src} {...photo} onPress={() => openPhotos(photos, at)} />
      ))}
    </View>
  )
}
