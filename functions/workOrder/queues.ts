import { covers, scopesOf, type Actor } from '../../shared/actor'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Street } from '../../shared/street/street'
import { isEnded } from '../../shared/workOrder/transitions'
import type { Holder } from '../../shared/workOrder/order'
import type * as z from 'zod/mini'
import type { Handler } from '../handler'
import { holders, keys } from '../keys'
import { holderShown } from '../street/labels'
import { cardOfItem } from './card'
import { idOfItem } from './item'
import { cardOf, type Viewer } from './present'
import type { WorkOrder } from './workOrder'

type Queue = { id: string; title: string; kind: z.output<typeof Holder>['kind'] | 'late' }

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
      queue(holders.late(scope), 'late', '超期'),
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

/** Whether the order has gone on since it was noted: it has ended, or runs out at another time. */
const hasGoneOn = (order: WorkOrder, notedAt: string | undefined) =>
  isEnded(order.status) || keys.dueFirst(order.dueAt ?? 0, order.id) !== notedAt

/** What ran out and lies where it lay. What has gone on since is forgotten on the way. */
async function lateOrders(viewer: Viewer, { limit, before }: Page) {
  const { workOrders } = viewer.deps
  const { found, isLast } = await workOrders.late(viewer.actor.street, limit, before)
  const noted = new Map(found.map(({ id, qs }) => [id, qs]))
  const heads = await workOrders.heads([...noted.keys()])
  const gone = heads.filter((order) => hasGoneOn(order, noted.get(order.id)))
  await Promise.all(gone.map(({ id }) => workOrders.forgetLate(id)))
  const late = heads.filter((order) => order.hasLapsed && !gone.includes(order))
  const last = found.at(-1)
  return done({
    orders: late.map((order) => cardOf(order, viewer)),
    ...(!isLast && last && { cursor: `${last.qs.slice(0, 7)}_${last.id}` }),
  })
}

export const queue: Handler<'queue'> = async ({ deps, actor, street, input: { params, query } }) => {
  if (!mayRead(params.queueId, actor, street)) return refuse('notFound')
  const before = cardBefore(query.cursor, actor.street)
  if (!before.ok) return before
  if (params.queueId === holders.late(actor.street)) {
    const page = { limit: query.limit ?? ordinary, before: before.value }
    return lateOrders({ deps, actor, street }, page)
  }
  const lies = { street: actor.street, holder: params.queueId }
  const { cards, isLast } = await deps.workOrders.queue(lies, query.limit ?? ordinary, before.value)
  const last = cards.at(-1)
  return done({
    orders: cards.map((card) => cardOfItem(card, { deps, actor, street })),
    ...(!isLast && last && { cursor: `${last.qs.slice(0, 7)}_${idOfItem(last)}` }),
  })
}
