import { covers, scopesOf, type Actor } from '../../shared/actor'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Street } from '../../shared/street/street'
import { isEnded } from '../../shared/workOrder/transitions'
import type { Holder } from '../../shared/workOrder/order'
import type * as z from 'zod/mini'
import type { Handler } from '../handler'
import { holders, keys, notedKinds, type Noted } from '../keys'
import { holderShown } from '../street/labels'
import { cardOfItem } from './card'
import { idOfItem } from './item'
import { cardOf, type Viewer } from './present'
import type { WorkOrder } from './workOrder'

type Queue = { id: string; title: string; kind: z.output<typeof Holder>['kind'] | Noted }

/** The queues that are this person's turn, each named after who holds what lies in it. */
function queuesOf(actor: Actor, street: Street): Queue[] {
  const named = (id: string) => holderShown(street, id)
  const queue = (id: string, kind: Queue['kind'], title: string) => ({ id, kind, title })
  const worksWithHands = actor.roles.some(({ role }) => role === 'gridWorker' || role === 'handler')
  return [
    ...scopesOf(actor, 'gridWorker').map((grid) =>
      queue(holders.grid(grid), 'grid', `待核实 ${named(holders.grid(grid))?.unitName ?? ''}`.trim()),
    ),
    ...scopesOf(actor, 'dispatcher').map((scope) => {
      const id = `desk-${scope}`
      return queue(id, 'desk', `待派单 ${named(id)?.name ?? ''}`.trim())
    }),
    ...scopesOf(actor, 'handler').map((unit) =>
      queue(holders.unit(unit), 'unit', `待接单 ${named(holders.unit(unit))?.name ?? ''}`.trim()),
    ),
    ...scopesOf(actor, 'supervisor').flatMap((scope) => [
      queue(holders.check(scope), 'check', '待销单'),
      queue(holders.noted(scope, 'ask'), 'ask', '等您批'),
      queue(holders.noted(scope, 'late'), 'late', '超期'),
    ]),
    ...(worksWithHands ? [queue(holders.person(actor.id), 'person', '我在办')] : []),
  ]
}

export const myQueues: Handler<'myQueues'> = async ({ actor, street }) =>
  done({ queues: queuesOf(actor, street) })

const placeOfDesk = (queueId: string) => (queueId.startsWith('desk-') ? queueId.slice('desk-'.length) : '')

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

/** Until when each is noted, as long as it is so; nothing any more when the order has gone on. */
const notedUntil: Record<Noted, (order: WorkOrder) => number | undefined> = {
  late: ({ hasLapsed, dueAt }) => (hasLapsed ? dueAt : undefined),
  ask: ({ asked }) => asked?.until,
}

/** Whether it was so and is no more. What was noted a moment before it is so stays. */
const wasSo: Record<Noted, (order: WorkOrder, qs: string) => boolean> = {
  late: ({ dueAt = 0, id }, qs) => keys.dueFirst(dueAt, id) !== qs,
  ask: ({ asked, steps, id }, qs) =>
    !asked && steps.some(({ change: { askedUntil } }) => askedUntil && keys.dueFirst(askedUntil, id) === qs),
}

/** What those above are to look at: what ran out, or what is asked. What has gone on since is forgotten on the way. */
async function notedOrders(what: Noted, viewer: Viewer, { limit, before }: Page) {
  const { workOrders } = viewer.deps
  const { found, isLast } = await workOrders.noted({ street: viewer.actor.street, what }, limit, before)
  const noted = new Map(found.map(({ id, qs }) => [id, qs]))
  const heads = await workOrders.heads([...noted.keys()])
  const gone = heads.filter((order) => isEnded(order.status) || wasSo[what](order, noted.get(order.id) ?? ''))
  await Promise.all(gone.map(({ id }) => workOrders.forget(id, what)))
  const so = heads.filter((order) => notedUntil[what](order) !== undefined && !gone.includes(order))
  const last = found.at(-1)
  return done({
    orders: so.map((order) => cardOf(order, viewer)),
    ...(!isLast && last && { cursor: `${last.qs.slice(0, 7)}_${last.id}` }),
  })
}

export const queue: Handler<'queue'> = async ({ deps, actor, street, input: { params, query } }) => {
  if (!mayRead(params.queueId, actor, street)) return refuse('notFound')
  const before = cardBefore(query.cursor, actor.street)
  if (!before.ok) return before
  const page = { limit: query.limit ?? ordinary, before: before.value }
  const what = notedKinds.find((name) => params.queueId === holders.noted(actor.street, name))
  if (what) return notedOrders(what, { deps, actor, street }, page)
  const lies = { street: actor.street, holder: params.queueId }
  const { cards, isLast } = await deps.workOrders.queue(lies, page.limit, page.before)
  const last = cards.at(-1)
  return done({
    orders: cards.map((card) => cardOfItem(card, { deps, actor, street })),
    ...(!isLast && last && { cursor: `${last.qs.slice(0, 7)}_${idOfItem(last)}` }),
  })
}
