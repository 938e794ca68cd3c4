import { View } from '@tarojs/components'
import { openPhotos } from './openPhotos'
import { Photo, type Shown } from './Photo'

export type PairProps = {
  before: Shown
  after: Shown
  square?: boolean
  /** Inside a slip, edge to edge. */
  flush?: boolean
}

/** Before and after in one frame, so that the eye does the comparing. */
export function Pair({ before, after, square, flush }: PairProps) {
  const both = [
    { tag: '之前', ...before },
    { tag: '之后', ...after },
  ]
  return (
    <View className={flush ? 'pair pair--flush' : 'pair'}>
      {both.map((photo, place) => (
        <Photo key={photo.tag} {...photo} wide={!square} onPress={() => openPhotos(both, place)} />
      ))}
    </View>
  )
}
