import { covers, scopesOf, type Actor } from '../../shared/actor'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Street } from '../../shared/street/street'
import type { Holder } from '../../shared/workOrder/order'
import type * as z from 'zod/mini'
import type { Handler } from '../handler'
import { holders } from '../keys'
import { holderShown } from '../street/labels'
import { cardOfItem } from './card'
import { idOfItem } from './item'

type Queue = { id: string; title: string; kind: z.output<typeof Holder>['kind'] }

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
    ...scopesOf(actor, 'supervisor').map((scope) => queue(holders.check(scope), 'check', '待销单')),
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

export const queue: Handler<'queue'> = async ({ deps, actor, street, input: { params, query } }) => {
  if (!mayRead(params.queueId, actor, street)) return refuse('notFound')
  const before = cardBefore(query.cursor, actor.street)
  if (!before.ok) return before
  const lies = { street: actor.street, holder: params.queueId }
  const { cards, isLast } = await deps.workOrders.queue(lies, query.limit ?? ordinary, before.value)
  const last = cards.at(-1)
  return done({
    orders: cards.map((card) => cardOfItem(card, { deps, actor, street })),
    ...(!isLast && last && { cursor: `${last.qs.slice(0, 7)}_${idOfItem(last)}` }),
  })
}
