import Taro from '@tarojs/taro'
import { spanText } from '../clockText'
import { JobCard } from '../kit/JobCard'
import { StatusBadge } from '../kit/StatusBadge'
import { roughDistance } from '../place/distance'
import { orderUrl, workplaces } from '../staff/workplaces'
import { skillsSaid } from './saidOf'
import type { InPool } from './sortPool'

/** 养老助残 is said by its category; whose door it is, only to whoever goes. */
export const PoolCard = ({ card, now }: { card: InPool; now: number }) => (
  <JobCard
    title={`${card.placeLabel.split(' ').slice(1).join(' ')} ${card.categoryName}`.trim()}
    dueAt={card.dueAt}
    now={now}
    badge={card.isFit && <StatusBadge look='dispatched' word='等人搭把手' />}
    meta={[
      ...(card.isFit ? [] : [{ icon: 'lock' as const, text: `要会${skillsSaid(card.wanted)}` }]),
      { icon: 'pin', text: card.placeLabel.split(' ')[0] ?? '' },
      { icon: 'clock', text: `等了 ${spanText(now - Date.parse(card.reportedAt))}` },
      ...(card.away === undefined ? [] : [{ icon: 'walk' as const, text: roughDistance(card.away) }]),
    ]}
    onPress={() => void Taro.navigateTo({ url: orderUrl(workplaces.volunteer, card.id) })}
  />
)
