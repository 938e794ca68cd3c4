import { useState, type ReactNode } from 'react'
import { Image, View } from '@tarojs/components'
import { classNames } from './classNames'
import { Icon } from './Icon'
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
  const image = <Picture src={src} words={words} />
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

/** The image once its address is known; when it does not come, that is said in its place. */
function Picture({ src, words }: { src: string; words: string }) {
  const [lost, lose] = useState<string>()
  // In a browser Taro's image cannot wait to come into sight as long as it has no address.
  if (!src) return <View className='photo__img' />
  if (lost === src)
    return (
      <View className='photo__lost'>
        <Icon name='picture' />
        没取到
      </View>
    )
  return (
    <Image
      className='photo__img'
      src={src}
      mode='aspectFill'
      lazyLoad
      onError={() => lose(src)}
      {...spokenImage(words)}
    />
  )
}
