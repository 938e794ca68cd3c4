import { View } from '@tarojs/components'
import { openPhotos } from '../kit/openPhotos'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Photo } from '../kit/Photo'
import { Section } from '../kit/Section'
import { photoSrc } from '../workOrder/photoSrc'
import { whenText } from '../clockText'
import type { OrderSeen } from './OrderHead'

/** What was reported: words, photos, place and answers. */
export const OrderWords = ({ order, now }: { order: OrderSeen; now: number }) => (
  <Section title={order.isMine ? '您报的' : '报的是什么'} end={whenText(order.reportedAt, now)}>
    <Cells>
      {(order.description ?? order.photoUrls.length > 0) && (
        <View className='cells__part words'>
          {order.description && <View className='words__text'>{order.description}</View>}
          <Photos urls={order.photoUrls} />
        </View>
      )}
      <Cell icon='pin' title={order.place.address ?? order.place.label} note={placeNote(order)} />
      <Cell icon='list' title={order.categoryName} note={whoSees(order)} />
      {order.answers?.map(({ ask, answer }) => (
        <Cell key={ask} icon='talk' title={ask} note={answer} />
      ))}
      {order.joined > 0 && <Cell icon='people' title={`${order.joined} 户也遇到这件事`} />}
    </Cells>
  </Section>
)

const placeNote = ({ place, isMine }: OrderSeen) =>
  isMine ? `${place.communityName} ${place.gridName}` : '具体哪一处，邻居看不到'

function whoSees({ isMine, anonymous, private: isPrivate, reporter }: OrderSeen) {
  if (!isMine) return undefined
  if (anonymous && reporter) return '匿名：办事的人看不到您的名字，看得到替谁报的'
  if (anonymous) return '匿名：办事的人也看不到您的名字和电话'
  return isPrivate ? '只有办这件事的人看得到' : '邻居看得到这件事，看不到是您报的'
}

function Photos({ urls }: { urls: string[] }) {
  if (urls.length === 0) return null
  const photos = urls.map((url, at) => ({ src: photoSrc(url), alt: `报的时候的照片 ${at + 1}` }))
  return (
    <View className='photos mt3'>
      {photos.map((photo, at) => (
        <Photo key={photo.alt} {...photo} onPress={() => openPhotos(photos, at)} />
      ))}
    </View>
  )
}
