import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './classNames'
import { Icon } from './Icon'
import { openPhotos } from './openPhotos'
import { Photo } from './Photo'
import { Pressable } from './Pressable'

export type GridPhoto = { id: string; src: string; state?: 'ready' | 'sending' | 'failed' }

export type PhotoGridProps = {
  photos: GridPhoto[]
  max?: number
  addText?: string
  /** Two wide photos to a row instead of three square ones. */
  wide?: boolean
  onAdd?: () => void
  onRemove?: (id: string) => void
  onRetry?: (id: string) => void
}

/** The photos of a form: each says whether it has left the phone, and a failed one is sent again by a tap. */
export function PhotoGrid({ photos, max = 9, addText = '拍一张', wide, ...act }: PhotoGridProps) {
  const room = max - photos.length
  return (
    <View className={classNames('photos', wide && 'photos--wide')}>
      {photos.map((photo, index) => (
        <Photo
          key={photo.id}
          src={photo.src}
          alt={`照片 ${index + 1}`}
          {...(wide && { wide })}
          onPress={() => openPhotos(photos, index)}
        >
          <Progress photo={photo} place={index + 1} {...act} />
        </Photo>
      ))}
      {act.onAdd && room > 0 && (
        <Pressable
          className={classNames('photo photo--add', wide && 'photo--wide')}
          label={`${addText}，还能加 ${room} 张`}
          onPress={act.onAdd}
        >
          <View className='photo__add'>
            <Icon name='camera' />
            <View>{addText}</View>
          </View>
        </Pressable>
      )}
    </View>
  )
}

type ProgressProps = Pick<PhotoGridProps, 'onRemove' | 'onRetry'> & { photo: GridPhoto; place: number }

function Progress({ photo: { id, state }, place, onRemove, onRetry }: ProgressProps) {
  return (
    <>
      {state === 'sending' && (
        <View className='photo__tag' {...aria({ role: 'status' })}>
          正在传
        </View>
      )}
      {state === 'failed' && (
        <Pressable
          className='photo__retry'
          label={`照片 ${place} 没传完，再传一次`}
          onPress={() => onRetry?.(id)}
        >
          <Icon name='retry' />
          <View>没传完，再传</View>
        </Pressable>
      )}
      {onRemove && (
        <Pressable className='photo__remove' label={`去掉照片 ${place}`} onPress={() => onRemove(id)}>
          <View className='photo__cross'>
            <Icon name='close' size='s' />
          </View>
        </Pressable>
      )}
    </>
  )
}
