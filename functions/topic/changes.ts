import type { Actor } from '../../shared/actor'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Street } from '../../shared/street/street'
import { mostPromises, type HeadMove, type TopicInput } from '../../shared/topic/commands'
import type { Procedure } from '../../shared/procedure/procedure'
import type { Topic } from './topic'

/** What a change may look at beside the topic. */
export type Here = {
  actor: Actor
  street: Street
  now: number
  /** The one that is chosen for it, as the street offers it now. */
  procedure?: Procedure
  /** Of the order that a promise is given. */
  orderId?: string
}

type Change<M extends HeadMove> = (topic: Topic, input: TopicInput[M], here: Here) => Outcome<Topic>

const mostInformed = 20
const mostQuestions = 10
const mostOrders = 10

/** Numbers go on and are never given twice. */
const nextN = (all: readonly { n: number }[]) => Math.max(0, ...all.map(({ n }) => n)) + 1

function personMeant(owner: string, topic: Topic, { actor, street }: Here): Outcome<string> {
  if (owner === 'me') return done(actor.id)
  if (owner === 'raiser') return done(topic.raiserId)
  return street.staff.some(({ id }) => id === owner)
    ? done(owner)
    : refuse('unknownPerson', { field: 'owner' })
}

function withPromise(
  topic: Topic,
  n: number,
  change: (promise: Topic['promises'][number]) => Topic['promises'][number],
) {
  const isKnown = topic.promises.some((promise) => promise.n === n)
  if (!isKnown) return refuse('unknownPromise', { field: 'n' })
  return done({ ...topic, promises: topic.promises.map((one) => (one.n === n ? change(one) : one)) })
}

function withOrder(topic: Topic, n: number, orderId: string): Outcome<Topic> {
  const promise = topic.promises.find((one) => one.n === n)
  if (promise && promise.orderIds.length >= mostOrders) return refuse('tooMany', { field: 'n' })
  return withPromise(topic, n, (one) => ({
    ...one,
    orderIds: [...one.orderIds.filter((id) => id !== orderId), orderId],
  }))
}

const unchanged = (topic: Topic) => done(topic)

/** What each move changes beside where the topic stands. */
export const changes: { [M in HeadMove]: Change<M> } = {
  adopt(topic, { owner, title, places }, here) {
    const { procedure } = here
    if (!procedure) return refuse('unknownProcedure', { field: 'procedureId' })
    const ownerId = personMeant(owner, topic, here)
    if (!ownerId.ok) return ownerId
    const said = { ...(title !== undefined && { title }), ...(places && { places }) }
    return done({ ...topic, ...said, procedure, ownerId: ownerId.value })
  },
  refuse: unchanged,
  withdraw: unchanged,
  merge: (topic, { intoTopicId }) =>
    intoTopicId === topic.id
      ? refuse('mergeIntoItself', { field: 'intoTopicId' })
      : done({ ...topic, intoTopicId }),
  hand(topic, { owner }, here) {
    const ownerId = personMeant(owner, topic, here)
    return ownerId.ok ? done({ ...topic, ownerId: ownerId.value }) : ownerId
  },
  inform(topic, said, { now }) {
    if (topic.informed.length >= mostInformed) return refuse('tooMany')
    return done({ ...topic, informed: [...topic.informed, { n: nextN(topic.informed), ...said, at: now }] })
  },
  ask(topic, { words }, { now }) {
    if (topic.questions.length >= mostQuestions) return refuse('tooMany')
    return done({ ...topic, questions: [...topic.questions, { n: nextN(topic.questions), words, at: now }] })
  },
  next: unchanged,
  back: unchanged,
  // The answer itself lies beside the objection, and was written before.
  answer: unchanged,
  promise(topic, { what, by, until }, { street }) {
    if (topic.promises.length >= mostPromises) return refuse('tooMany')
    const isUnknown = 'unitId' in by && !street.units.some(({ id }) => id === by.unitId)
    if (isUnknown) return refuse('unknownUnit', { field: 'by' })
    const promise = { n: nextN(topic.promises), what, ...by, until, orderIds: [] }
    return done({ ...topic, promises: [...topic.promises, promise] })
  },
  commission: (topic, { n }, { orderId = '' }) => withOrder(topic, n, orderId),
  link: (topic, { n, orderId }) => withOrder(topic, n, orderId),
  fulfil: (topic, { n, ...report }, { now }) =>
    withPromise(topic, n, (promise) => ({ ...promise, report: { ...report, at: now } })),
  archive: unchanged,
  stand: (topic, { rule }) => done({ ...topic, rule }),
  reopen: unchanged,
}
