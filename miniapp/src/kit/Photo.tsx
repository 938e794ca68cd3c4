import { type ReactNode } from 'react'
import { Image, View } from '@tarojs/components'
import { classNames } from './classNames'
import { Pressable } from './Pressable'
import { spokenImage } from './spokenImage'

/** A photo and what it shows, said for those who do not see it: what and when. */
export type Shown = { src: string; alt: string; tag?: string }

export type PhotoProps = Shown & {
  wide?: boolean
  onPress?: () => void
  /** Laid over the photo. */
  children?: ReactNode
}

export function Photo({ src, alt, tag, wide, onPress, children }: PhotoProps) {
  // What can be opened is named as the button that opens it.
  const words = onPress ? '' : alt
  const image = <Image className='photo__img' src={src} mode='aspectFill' lazyLoad {...spokenImage(words)} />
  return (
    <View className={classNames('photo', wide && 'photo--wide')}>
      {onPress ? (
        <Pressable className='photo__open' label={`${alt}，点开看大图`} onPress={onPress}>
          {image}
        </Pressable>
      ) : (
        image
      )}
      {tag && <View className='photo__tag'>{tag}</View>}
      {children}
    </View>
  )
}
