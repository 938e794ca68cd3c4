import type { Street } from '../../shared/street/street'
import { unvotedIn } from '../ballot/unvoted'
import { inOrder, keptSeconds, type NoticeKept } from '../notice/entry'
import { noticeStore } from '../notice/store'
import { tellByWechat, type TellingDeps } from '../notice/tellByWechat'
import type { ApiDeps } from '../deps'
import { followersOf } from '../workOrder/fold'
import { followerStore } from './sideStore'
import type { Topic, TopicStep } from './topic'
import { atDesk, buildingsIn, type Circle, type TopicHearing } from './whoHears'

export type TopicTellingDeps = TellingDeps & Pick<ApiDeps, 'people' | 'workOrders'>
type Here = { topic: Topic; street: Street; deps: TopicTellingDeps }

const inTurns = 50

/** Everybody with a verified home in the scope, from the buildings' lists. */
async function neighboursOf({ topic, street, deps }: Here) {
  const buildings = buildingsIn(topic, street)
  const people = new Set<string>()
  for (let at = 0; at < buildings.length; at += inTurns) {
    const some = buildings.slice(at, at + inTurns)
    const found = await Promise.all(some.map((id) => deps.people.residentsOf(id)))
    found.flat().forEach((id) => people.add(id))
  }
  return [...people]
}

async function reportersOf({ topic, deps }: Here) {
  const heads = topic.orderIds.length > 0 ? await deps.workOrders.heads(topic.orderIds) : []
  return heads.flatMap((order) => followersOf(order))
}

type About = Pick<TopicStep, 'of'>

const peopleIn: Record<Circle, (here: Here, about: About) => Promise<string[]>> = {
  followers: ({ topic, deps }) => followerStore(deps.table).of(topic.id),
  neighbours: neighboursOf,
  unvoted: (here, { of = '' }) => unvotedIn(`${here.topic.id}-${of}`, () => neighboursOf(here), here),
  owner: async ({ topic }) => (topic.ownerId ? [topic.ownerId] : []),
  desk: async ({ topic, street }) => atDesk(topic, street),
  reporters: reportersOf,
}

/** `mark` says of what it is the version, where it is not the topic's own. */
type Step = { step: Pick<TopicStep, 'at' | 'by' | 'of'>; version: number; mark?: string }
type Saying = TopicHearing & { at: number; version: number; mark?: string }

async function tellOne(
  person: string,
  { of, desk, at, version, mark = '' }: Saying,
  { topic, street, deps }: Here,
) {
  const { id, title, status } = topic
  const now = deps.now()
  const entry: NoticeKept = {
    of,
    desk,
    at,
    w: now,
    x: Math.floor(now / 1000) + keptSeconds,
    orderIds: [],
    marks: [id.slice(-8)],
    category: '',
    gridId: '',
    topic: { id, title, status },
  }
  const ulid = deps.seal.ulid('topicNotice', at, [person, of, id, version, mark].join(' '))
  const noticeId = inOrder(ulid, { version })
  await noticeStore(deps.table).keep({ person, street: street.id }, noticeId, entry)
  await tellByWechat({ person, id: noticeId, entry, street }, deps)
}

/** Tells these people, a few at a time; all come to an end before a failure is thrown on. */
export async function tellPeople(people: readonly string[], saying: Saying, here: Here) {
  for (let at = 0; at < people.length; at += inTurns) {
    const told = await Promise.allSettled(
      people.slice(at, at + inTurns).map((person) => tellOne(person, saying, here)),
    )
    for (const one of told) if (one.status === 'rejected') throw one.reason
  }
}

/** Tells everybody in the circle, but for whoever did it. Told again, it changes nothing. */
export async function tellCircle(hearing: TopicHearing, { step, ...saying }: Step, here: Here) {
  const people = [...new Set(await peopleIn[hearing.circle](here, step))].filter((id) => id !== step.by)
  await tellPeople(people, { ...hearing, ...saying, at: step.at }, here)
}
