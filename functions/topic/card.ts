import { dayMs } from '../../shared/clock/china'
import { known } from '../../shared/known'
import type { Street } from '../../shared/street/street'
import type { Places } from '../../shared/topic/scope'
import { deskOf } from '../../shared/topic/scope'
import type { TopicCard } from '../../shared/topic/topic'
import { communityName, gridName } from '../street/labels'
import { supportStated } from './supportStated'
import type { Topic } from './topic'

export const iso = (milliseconds: number) => new Date(milliseconds).toISOString()
export const dayLate = (day: string, now: number) => Date.parse(`${day}T00:00:00+08:00`) + dayMs < now

const mostNamed = 3

/** 梧桐里社区 1号楼、2号楼 等 6 栋. */
export function scopeLabel(places: Places, street: Street) {
  const [first = ''] = places
  const community = communityName(street, first)
  if (first.length <= 12) return community
  if (!first.includes('B')) return `${community} ${gridName(street, first)}`
  const names = places.map((id) => street.buildings.find((building) => building.id === id)?.name ?? '')
  const more = names.length > mostNamed ? ` 等 ${names.length} 栋` : ''
  return `${community} ${names.slice(0, mostNamed).join('、')}${more}`
}

export const deskName = (places: Places, street: Street) => communityName(street, deskOf(places))

/** As it was reckoned for its scope when it was raised. */
export const supportNeeded = ({ procedure, supportNeeded: reckoned }: Topic) =>
  reckoned ?? supportStated(procedure)

export const motionIdOf = (topicId: string, n: number) => `${topicId}-${n}`

/** What residents are told: while it is voted on, the end of the vote; before there is anything to vote on, nothing. */
function promisedUntil({ status, until, openMotion, votesUntil }: Topic) {
  const told = status === 'decide' ? (openMotion === undefined ? undefined : votesUntil) : until
  return told === undefined ? undefined : iso(told)
}

export function cardOf(topic: Topic, street: Street, support: number): TopicCard {
  const { id, title, places, status, procedure, at, since, openMotion } = topic
  return known({
    id,
    title,
    places,
    label: scopeLabel(places, street),
    status,
    steps: procedure.steps.map((step) => ({ id: step.id, name: step.name })),
    at,
    since: iso(since),
    until: promisedUntil(topic),
    openMotionId: openMotion === undefined ? undefined : motionIdOf(id, openMotion),
    support: { count: support, needed: supportNeeded(topic) },
  })
}
