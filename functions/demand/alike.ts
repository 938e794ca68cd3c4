import type { AlikeCard } from '../../shared/demand/alikeOperations'
import { dayMs } from '../../shared/clock/china'
import { metresBetween, type Point } from '../../shared/place/distance'
import { done, refuse } from '../../shared/outcome'
import type { Handler } from '../handler'
import { categoryName } from '../street/labels'
import { cellOf, middleOf } from '../street/locate'
import { briefly } from '../workOrder/briefly'
import { serves, type Sight } from '../workOrder/claims'
import type { Viewer } from '../workOrder/present'
import { publicCard } from '../workOrder/publicCard'
import { categoryOf } from '../workOrder/stage'
import type { WorkOrder } from '../workOrder/workOrder'
import { inWorkAround, mayRead, reach, type Met } from './around'
import { compareWith, type Told } from './compare'
import { oneSpot } from './where'

const mostShown = 20
/** Metres and days: what is of one category is offered without fitting words only if as close, and as new. */
const close = 200
const lately = 30 * dayMs

const unsaid = { title: '', text: '' }

function toldOf({ order, body }: Met, isRead: boolean, viewer: Viewer): Told {
  const { cell, gridId, categoryCode } = order
  const { title, description = '' } = isRead ? (body ?? {}) : {}
  return {
    said: description ? { title: title ?? briefly(description), text: description } : unsaid,
    cell,
    gridId,
    categoryCode,
    categoryName: categoryName(viewer.street, categoryCode),
    at: order.steps[0]?.at ?? 0,
  }
}

type Asking = { told: Told; from: Point; viewer: Viewer; sight: Sight }

function cardOf(met: Met, reasons: string[], { viewer, from, told, sight }: Asking): AlikeCard {
  const card = publicCard(met.order, met.body, { viewer, from, after: [] })
  const { title } = toldOf(met, mayRead(met.order, viewer, sight), viewer).said
  const isOneSpot = told.cell !== undefined && card.distance <= oneSpot
  return {
    ...card,
    title: title || card.title,
    reasons: reasons.filter((reason) => isOneSpot || reason !== '同一地点'),
  }
}

/** Whether it would be offered though its words do not say the same, or cannot be read. */
function isOfferedAnyway({ order: { categoryCode, cell, steps } }: Met, { told, from }: Asking) {
  const isClose = cell !== undefined && metresBetween(from, middleOf(cell)) <= close
  return categoryCode === told.categoryCode && isClose && told.at - (steps[0]?.at ?? 0) < lately
}

function ranked(all: Met[], asking: Asking) {
  const { told, viewer, sight } = asking
  const compared = compareWith(
    told,
    all.map((met) => toldOf(met, mayRead(met.order, viewer, sight), viewer)),
  )
  return all
    .flatMap((met, at) => {
      const { fit = 0, reasons = [] } = compared[at] ?? {}
      return fit > 0 || isOfferedAnyway(met, asking) ? [{ fit, card: cardOf(met, reasons, asking) }] : []
    })
    .filter(({ card }) => card.distance <= reach)
    .sort((one, other) => other.fit - one.fit || one.card.distance - other.card.distance)
    .slice(0, mostShown)
    .map(({ card }) => card)
}

/** 附近有一件很像: as a neighbour sees it, whatever else she may be; nobody looks for a private matter. */
export const alikeOrders: Handler<'alikeOrders'> = async ({ deps, actor, street, input: { body } }) => {
  const { words, categoryCode, latitude, longitude } = body
  if (categoryOf(street, categoryCode)?.private) return done({ orders: [] })
  const viewer = { deps, actor, street }
  const from = { latitude, longitude }
  const told: Told = {
    said: { title: briefly(words), text: words },
    cell: cellOf(from),
    gridId: '',
    categoryCode,
    categoryName: categoryName(street, categoryCode),
    at: deps.now(),
  }
  const met = await inWorkAround(from, categoryCode, viewer)
  const others = met.filter(({ order }) => !order.isPrivate && order.reporterId !== actor.id)
  return done({ orders: ranked(others, { told, from, viewer, sight: 'public' }) })
}

const isOurs = (order: WorkOrder | undefined, { actor }: Viewer): order is WorkOrder =>
  order !== undefined && order.id.startsWith(`${actor.street}-`) && serves(order, actor)

/** 并单: what this one may be the same as, compared by the words as far as she serves there. */
export const alikeTo: Handler<'alikeTo'> = async ({ deps, actor, street, input: { params } }) => {
  const viewer = { deps, actor, street }
  if (!params.orderId.startsWith(`${actor.street}-`)) return refuse('notFound')
  const { heads, bodies } = await deps.workOrders.withBodies([params.orderId])
  const [order] = heads
  if (!isOurs(order, viewer)) return refuse('notFound')
  if (!order.cell) return done({ orders: [] })
  const body = bodies.get(order.id)
  const told = toldOf({ order, body }, true, viewer)
  const from = middleOf(order.cell)
  const met = await inWorkAround(from, order.categoryCode, viewer)
  const others = met.filter((one) => one.order.id !== order.id)
  return done({ orders: ranked(others, { told, from, viewer, sight: 'whole' }) })
}
