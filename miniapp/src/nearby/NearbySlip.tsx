import type * as z from 'zod/mini'
import Taro from '@tarojs/taro'
import { Text, View } from '@tarojs/components'
import type { PublicCard } from '../../../shared/workOrder/order'
import { spanText, whenText } from '../clockText'
import { Pair } from '../kit/Pair'
import { Photo } from '../kit/Photo'
import { Slip } from '../kit/Slip'
import { roughDistance } from '../place/distance'
import { endOf, meaningOf } from '../workOrder/meaningOf'
import { OrderBadge } from '../workOrder/OrderBadge'
import { orderUrl } from '../workOrder/OrderSlip'
import { photoSrc } from '../workOrder/photoSrc'
import './nearby.scss'

type Nearby = z.output<typeof PublicCard>

export type NearbySlipProps = {
  card: Nearby
  now: number
  /** 离家, 离您: what the distance is counted from. Without it none is said. */
  from?: string | undefined
}

/** A neighbour's matter as everybody may see it. */
export const NearbySlip = ({ card, now, from }: NearbySlipProps) => (
  <Slip
    number={card.number}
    status={<OrderBadge order={card} />}
    title={card.title}
    label={spoken(card)}
    onPress={() => void Taro.navigateTo({ url: orderUrl(card.id) })}
  >
    <View className='t-small mt1'>{whereSaid(card, from)}</View>
    <Pictures card={card} />
    <View className='t-small mt2'>
      <Text>{whenSaid(card, now)}</Text>
      {withWhom(card) && <Text className='t-bold'>，{withWhom(card)}</Text>}
    </View>
  </Slip>
)

const whereSaid = ({ placeLabel, distance }: Nearby, from: string | undefined) => {
  if (!from) return placeLabel
  const away = roughDistance(distance)
  return `${placeLabel} · ${away.startsWith('约') ? `${from}${away}` : away}`
}

function whenSaid(card: Nearby, now: number) {
  const { status, closedAt, reportedAt } = card
  return status === 'closed' && closedAt
    ? `${spanText(Date.parse(closedAt) - Date.parse(reportedAt))}${endOf(card)}`
    : `${whenText(reportedAt, now)} 报的`
}

/** 9 户也遇到: households, the reader's own among them. */
function withWhom({ joined, isMine, haveJoined }: Nearby) {
  if (isMine) return joined > 0 ? `您报的，另有 ${joined} 户也遇到` : '您报的'
  if (haveJoined) return joined > 1 ? `${joined} 户也遇到，您在内` : '您也遇到'
  return joined > 0 ? `${joined} 户也遇到` : ''
}

const spoken = (card: Nearby) =>
  [card.title, meaningOf(card), card.placeLabel, withWhom(card)].filter(Boolean).join('，')

function Pictures({ card }: { card: Nearby }) {
  const [before] = card.photoUrls
  const [after] = card.afterPhotoUrls
  if (!before && !after) return null
  if (before && after)
    return (
      <View className='mt3'>
        <Pair
          before={{ src: photoSrc(before), alt: `${card.title}，办之前` }}
          after={{ src: photoSrc(after), alt: `${card.title}，办完以后` }}
        />
      </View>
    )
  return (
    <View className='nearby__photos mt3'>
      {before && <Photo wide src={photoSrc(before)} alt={`${card.title}，报的时候`} />}
      {after && <Photo wide src={photoSrc(after)} alt={`${card.title}，办完以后`} />}
    </View>
  )
}
