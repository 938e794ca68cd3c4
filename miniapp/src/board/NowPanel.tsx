import { View } from '@tarojs/components'
import { leftText } from '../clockText'
import { classNames } from '../kit/classNames'
import { Pressable } from '../kit/Pressable'
import { StatusBadge } from '../kit/StatusBadge'
import { useMe } from '../person/useMe'
import { byRank } from '../staff/byRank'
import { isLate, titleOf } from '../staff/cardTitle'
import { orderUrl } from '../staff/workplaces'
import { useNow } from '../useNow'
import { statusNames } from '../../../shared/copy'
import type { Card } from '../../../shared/workOrder/order'
import type { Opens } from './behind'
import { goTo } from './goTo'
import type { Looked } from './looked'
import { orderPlace } from './orderPlace'
import { Panel } from './Panel'
import { useWholeBehind } from './useBehind'

/** The last of them where a screen is wide: the panel is as high as its neighbours. */
const [shown, shownWide] = [5, 7]

type NowPanelProps = { looked: Looked; late: number; opens: Opens; wide?: 4 | 12 }

/** 现在要您出手: what is late, the longest first. */
export function NowPanel({ looked, late, opens, wide = 4 }: NowPanelProps) {
  const cards = [...useWholeBehind(looked, { live: 'late' })].sort(byRank)
  const { data: me } = useMe()
  const now = useNow()
  const place = orderPlace(me?.roles ?? [])
  return (
    <Panel wide={wide} title='现在要您出手'>
      {late === 0 && <View className='t-small'>没有超期的单。</View>}
      {cards.slice(0, shownWide).map((card, at) => (
        <LateLine
          key={card.id}
          card={card}
          now={now}
          isMore={at >= shown}
          onPress={() => goTo(orderUrl(place, card.id))}
        />
      ))}
      {late > 0 && (
        <Pressable className='board-panel__turn' role='link' onPress={opens({ live: 'late' })}>
          超期的全部 {late} 件
        </Pressable>
      )}
    </Panel>
  )
}

type LateLineProps = { card: Card; now: number; isMore: boolean; onPress: () => void }

const LateLine = ({ card, now, isMore, onPress }: LateLineProps) => (
  <Pressable
    className={classNames('board-late', isMore && 'board-late--more')}
    role='link'
    label={`${titleOf(card)}，${lateText(card, now)}`}
    onPress={onPress}
  >
    <View className='board-late__badge'>
      <StatusBadge look='overdue' word='超期' />
    </View>
    <View className='row__grow'>
      <View className='t-bold'>{titleOf(card)}</View>
      <View className='t-small'>{lateText(card, now)}</View>
    </View>
  </Pressable>
)

/** 等人接，晚了 5 小时 */
const lateText = (card: Card, now: number) =>
  `${statusNames[card.status]}${card.dueAt && isLate(card, now) ? `，${leftText(card.dueAt, now)}` : ''}`
