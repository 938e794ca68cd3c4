import Taro from '@tarojs/taro'
import type { Card } from '../../../shared/workOrder/order'
import { priorityNames, statusNames } from '../../../shared/copy'
import { isEnded } from '../../../shared/workOrder/transitions'
import type { IconName } from '../kit/iconNames'
import { JobCard } from '../kit/JobCard'
import { StatusBadge } from '../kit/StatusBadge'
import { isLate, titleOf } from './cardTitle'
import { metresBetween } from '../../../shared/place/distance'
import { roughDistance } from '../place/distance'
import type { Here } from '../place/useHere'

export type QueueCardProps = {
  card: Card
  url: string
  now: number
  here?: Here
  /** Several communities lie in one list: it says which. */
  community?: boolean
  /** Decided without network and waiting in the phone: 报单等着交. */
  waiting?: string | undefined
}

/** One order in a queue: what its clock says, what it is, and where. */
export const QueueCard = ({ card, url, now, ...more }: QueueCardProps) => (
  <JobCard
    title={titleOf(card)}
    dueAt={card.dueAt}
    {...(isEnded(card.status) && { noClock: '结束了' })}
    now={now}
    badge={<Badge card={card} now={now} />}
    meta={metaOf(card, more)}
    onPress={() => void Taro.navigateTo({ url })}
  />
)

const Badge = ({ card, now }: { card: Card; now: number }) => (
  <>
    <StatusBadge look={card.status} word={statusNames[card.status]} />
    {isLate(card, now) && <StatusBadge look='overdue' word='超期' />}
  </>
)

type Meta = { icon: IconName; text: string }

const when = (is: unknown, icon: IconName, text: string): Meta[] => (is ? [{ icon, text }] : [])

function metaOf(card: Card, { here, community, waiting }: Omit<QueueCardProps, 'card' | 'url' | 'now'>) {
  return [
    ...when(waiting, 'send', waiting ?? ''),
    ...when(community, 'pin', card.placeLabel.split(' ')[0] ?? ''),
    ...when(card.priority !== 'normal', 'alert', priorityNames[card.priority]),
    ...when(card.reminders, 'bell', `催过 ${card.reminders} 次`),
    ...when(card.photos, 'camera', `${card.photos} 张`),
    ...when(card.joined, 'people', `${card.joined} 户遇到`),
    ...when(card.kind === 'help', 'hand', '求助'),
    // What tells cards of one building and kind apart, and is said on the telephone.
    ...when(card.number, 'slip', card.number),
    // Last: it is known last, and what comes after it would be painted anew.
    ...distanceOf(card, here),
  ]
}

function distanceOf({ latitude, longitude }: Card, here: Here | undefined): Meta[] {
  if (here?.is !== 'known' || latitude === undefined || longitude === undefined) return []
  return [{ icon: 'walk', text: roughDistance(metresBetween(here.point, { latitude, longitude })) }]
}
