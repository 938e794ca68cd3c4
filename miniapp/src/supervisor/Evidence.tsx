import { View } from '@tarojs/components'
import { openPhotos } from '../kit/openPhotos'
import { Pair } from '../kit/Pair'
import { Photo, type Shown } from '../kit/Photo'
import { photosAfter, photosBefore } from '../staff/photosShown'
import type { OrderInHand } from '../staff/useOrderInHand'

/** Before and after beside one another; where one side has none, it says so. */
export function Evidence({ inHand: { seen } }: { inHand: OrderInHand }) {
  const before = photosBefore(seen.order)
  const after = photosAfter(seen.steps)
  const [first, ...moreBefore] = before
  const [last, ...moreAfter] = after
  if (!first || !last) return <OneSide photos={[...before, ...after]} missing={missingOf(first, last)} />
  const others = [...moreBefore, ...moreAfter]
  return (
    <View className='mt3'>
      <Pair before={first} after={last} square />
      {others.length > 0 && <Row photos={others} />}
    </View>
  )
}

function missingOf(first: Shown | undefined, last: Shown | undefined) {
  if (!first && !last) return '报的时候、办好以后都没有拍照。可以打电话问问，或者去看看。'
  return first ? '办好以后没有拍照。' : '报的时候没有拍照。'
}

const OneSide = ({ photos, missing }: { photos: Shown[]; missing: string }) => (
  <View>
    {photos.length > 0 && <Row photos={photos} />}
    <View className='t-small mt2'>{missing}</View>
  </View>
)

const Row = ({ photos }: { photos: Shown[] }) => (
  <View className='photos mt2'>
    {photos.map((photo, place) => (
      <Photo key={photo.src} {...photo} onPress={() => openPhotos(photos, place)} />
    ))}
  </View>
)
