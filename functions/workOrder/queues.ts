import { covers, scopesOf, type Actor, type Role } from '../../shared/actor'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Street } from '../../shared/street/street'
import type { queueKinds } from '../../shared/workOrder/listOperations'
import type { Handler } from '../handler'
import { placeOfDesk } from '../deskAndPool'
import { holders, notedKinds, type NotedFor } from '../keys'
import { holderShown } from '../street/labels'
import { cardOfItem } from './card'
import { idOfItem } from './item'
import { stateOfNote } from './noted'
import { cardOf, type Viewer } from './present'
import type { WorkOrder } from './workOrder'

const handy: readonly Role[] = ['gridWorker', 'handler', 'volunteer']

type Queue = { id: string; title: string; kind: (typeof queueKinds)[number] }

/** 抢单池 of every community in which this person serves or volunteers. */
const poolsOf = (actor: Actor) => [
  ...new Set([...scopesOf(actor, 'gridWorker'), ...scopesOf(actor, 'volunteer')].map(holders.pool)),
]

/** Whoever oversees the district 全区 finds in each street what its own supervisors find. */
const supervisorsQueues = ({ id }: Street): Queue[] => [
  { id: holders.check(id), kind: 'check', title: '待销单' },
  { id: holders.noted({ what: 'ask', owner: id }), kind: 'ask', title: '等您批' },
  { id: holders.noted({ what: 'late', owner: id }), kind: 'late', title: '超期' },
  { id: holders.noted({ what: 'again', owner: id }), kind: 'again', title: '反复出现' },
  { id: holders.back(id), kind: 'back', title: '待回访' },
]

/** The queues that are this person's turn, each named after who holds what lies in it. */
function queuesOf(actor: Actor, street: Street): Queue[] {
  const named = (id: string) => holderShown(street, id)
  const queue = (id: string, kind: Queue['kind'], title: string) => ({ id, kind, title })
  const worksWithHands = actor.roles.some(({ role }) => handy.includes(role))
  return [
    ...scopesOf(actor, 'gridWorker').map((grid) =>
      queue(holders.grid(grid), 'grid', `待核实 ${named(holders.grid(grid))?.unitName ?? ''}`.trim()),
    ),
    ...scopesOf(actor, 'dispatcher').map((scope) => {
      const id = `desk-${scope}`
      return queue(id, 'desk', `待派单 ${named(id)?.name ?? ''}`.trim())
    }),
    ...scopesOf(actor, 'handler').flatMap((unit) => {
      const of = (title: string) => `${title} ${named(holders.unit(unit))?.name ?? ''}`.trim()
      return [
        queue(holders.unit(unit), 'unit', of('待接单')),
        queue(holders.noted({ what: 'call', owner: unit }), 'call', of('应哨')),
        queue(holders.noted({ what: 'assist', owner: unit }), 'assist', of('协办')),
      ]
    }),
    ...poolsOf(actor).map((id) => queue(id, 'pool', named(id)?.name ?? '')),
    ...(scopesOf(actor, 'supervisor').length > 0 ? supervisorsQueues(street) : []),
    ...(worksWithHands ? [queue(holders.person(actor.id), 'person', '我在办')] : []),
  ]
}

export const myQueues: Handler<'myQueues'> = async ({ actor, street }) =>
  done({ queues: queuesOf(actor, street) })

/** A street's dispatcher may look over every community's desk; nobody looks into another's hands. */
const mayRead = (queueId: string, actor: Actor, street: Street) =>
  queuesOf(actor, street).some(({ id }) => id === queueId) ||
  scopesOf(actor, 'dispatcher').some((scope) => covers(scope, placeOfDesk(queueId)))

const ordinary = 20
const cursorPattern = /^([0-9a-z]{7})_(\d{9}-\d{5,6}-\d{4}-[0-9A-Z]{26})$/

/** The last card seen, from a cursor that this list once gave out. */
function cardBefore(
  cursor: string | undefined,
  street: string,
): Outcome<{ due: string; orderId: string } | undefined> {
  if (cursor === undefined) return done(undefined)
  const [, due, orderId] = cursorPattern.exec(cursor) ?? []
  return due && orderId?.startsWith(`${street}-`)
    ? done({ due, orderId })
    : refuse('badInput', { field: 'cursor' })
}

type Page = { limit: number; before: { due: string; orderId: string } | undefined }

const untilOf = (qs: string) => parseInt(qs.slice(0, 7), 36)

/** Whoever is called or helps reads until when that is meant, not until when whoever holds it has time. */
const asNoted = (order: WorkOrder, { what }: NotedFor, qs: string): WorkOrder =>
  what === 'call' || what === 'assist' ? { ...order, dueAt: untilOf(qs) } : order

/** What was noted just now may be so in a moment: its head is written after it. */
const settling = 10 * 60_000

/** What is noted beside whose turn it is, as far as it still is so. What has gone on since is forgotten on the way. */
async function lookAtNotes(whose: NotedFor, viewer: Viewer, { limit, before }: Page) {
  const { workOrders } = viewer.deps
  const lies = { ...whose, street: viewer.actor.street }
  const { found, isLast } = await workOrders.noted(lies, limit, before)
  const noted = new Map(found.map(({ id, qs }) => [id, qs]))
  const heads = await workOrders.heads([...noted.keys()])
  const stateOf = (order: WorkOrder) => stateOfNote(order, { qs: noted.get(order.id) ?? '', whose })
  const gone = heads.filter((order) => stateOf(order) === 'gone')
  const settled = viewer.deps.now() - settling
  await Promise.all(gone.map(({ id }) => workOrders.forget(id, whose, settled)))
  const so = heads.filter((order) => stateOf(order) === 'so')
  return {
    so: so.map((order) => ({ order, id: order.id, qs: noted.get(order.id) ?? '' })),
    last: isLast ? undefined : found.at(-1),
  }
}

/** Where nobody has read for long, many notes may be of what has gone on: so often is read on to fill a page. */
const mostLooks = 10

async function notedOrders(whose: NotedFor, viewer: Viewer, { limit, before }: Page) {
  const so: { order: WorkOrder; id: string; qs: string }[] = []
  let [at, last]: [Page['before'], { id: string; qs: string } | undefined] = [before, undefined]
  for (let looks = 0; looks < mostLooks && so.length < limit; looks++) {
    const seen = await lookAtNotes(whose, viewer, { limit, before: at })
    so.push(...seen.so)
    last = seen.last
    if (!last) break
    at = { due: last.qs.slice(0, 7), orderId: last.id }
  }
  const shown = so.slice(0, limit)
  const reached = so.length > limit ? shown.at(-1) : last
  return done({
    orders: shown.map(({ order, qs }) => cardOf(asNoted(order, whose, qs), viewer)),
    ...(reached && { cursor: `${reached.qs.slice(0, 7)}_${reached.id}` }),
  })
}

/** `late-990100001`: what is noted, and for whom. */
function notedIn(queueId: string): NotedFor | undefined {
  const [kind, owner = ''] = queueId.split('-')
  const what = notedKinds.find((name) => name === kind)
  return what && { what, owner }
}

export const queue: Handler<'queue'> = async ({ deps, actor, street, input: { params, query } }) => {
  if (!mayRead(params.queueId, actor, street)) return refuse('notFound')
  const before = cardBefore(query.cursor, actor.street)
  if (!before.ok) return before
  const page = { limit: query.limit ?? ordinary, before: before.value }
  const noted = notedIn(params.queueId)
  if (noted) return notedOrders(noted, { deps, actor, street }, page)
  const lies = { street: actor.street, holder: params.queueId }
  const { cards, isLast } = await deps.workOrders.queue(lies, page.limit, page.before)
  const last = cards.at(-1)
  return done({
    orders: cards.map((card) => cardOfItem(card, { deps, actor, street })),
    ...(!isLast && last && { cursor: `${last.qs.slice(0, 7)}_${idOfItem(last)}` }),
  })
}
