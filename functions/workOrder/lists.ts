import { done, refuse } from '../../shared/outcome'
import { OrderId } from '../../shared/workOrder/id'
import type { MyCard } from '../../shared/workOrder/order'
import type { Handler } from '../handler'
import { briefly } from './briefly'
import { movesFor } from './decide'
import { present, type Viewer } from './present'
import type { Body } from './privatePart'
import type { WorkOrder } from './workOrder'

function myCard(order: WorkOrder, { body, ...viewer }: Viewer & { body: Body | undefined }): MyCard {
  const whole = present(order, 'whole', { ...viewer, body })
  return {
    ...whole,
    title: body?.title ?? briefly(body?.description ?? whole.categoryName),
    // What staff entered from the telephone she may say otherwise, but is not asked again.
    awaitsRating: !whole.haveRated && movesFor(order, { ...viewer, now: viewer.deps.now() }).includes('rate'),
  }
}

const ordinary = 20

export const myOrders: Handler<'myOrders'> = async ({ deps, actor, street, input: { query } }) => {
  if (query.cursor && !OrderId.safeParse(query.cursor).success) return refuse('badInput', { field: 'cursor' })
  const { ids, isLast } = await deps.workOrders.mine(actor.id, query.limit ?? ordinary, query.cursor)
  const here = ids.filter((id) => id.startsWith(`${actor.street}-`))
  const { heads, bodies } = await deps.workOrders.withBodies(here)
  const last = ids.at(-1)
  return done({
    orders: heads.map((order) => myCard(order, { deps, actor, street, body: bodies.get(order.id) })),
    ...(!isLast && last && { cursor: last }),
  })
}
