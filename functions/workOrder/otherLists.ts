import { chinaOffset } from '../../shared/clock/china'
import { done, refuse } from '../../shared/outcome'
import { OrderId, parseNumber } from '../../shared/workOrder/id'
import type { Handler } from '../handler'
import { sightOf } from './claims'
import { neighbourCards } from './neighbours'
import { cardOf } from './present'

const ordinary = 20

export const joinedOrders: Handler<'joinedOrders'> = async ({ deps, actor, street, input: { query } }) => {
  if (query.cursor && !OrderId.safeParse(query.cursor).success) return refuse('badInput', { field: 'cursor' })
  const { ids, isLast } = await deps.workOrders.joinedBy(actor.id, query.limit ?? ordinary, query.cursor)
  const here = ids.filter((id) => id.startsWith(`${actor.street}-`))
  const cards = await neighbourCards(here, { deps, actor, street })
  const last = ids.at(-1)
  return done({
    orders: cards.filter(({ haveJoined }) => haveJoined),
    ...(!isLast && last && { cursor: last }),
  })
}

const yearsBack = 3

/** By the number people say on the telephone. Several when five digits happened twice on a day; newest first. */
export const findOrders: Handler<'findOrders'> = async ({ deps, actor, street, input: { query } }) => {
  const number = parseNumber(query.number)
  if (!number) return refuse('badInput', { field: 'number' })
  const year = new Date(deps.now() + chinaOffset).getUTCFullYear() % 100
  const days = Array.from({ length: yearsBack }, (_, back) => `${year - back}${number.monthAndDay}`)
  const found = await Promise.all(days.map((day) => deps.workOrders.numbered(actor.street, day, number.tail)))
  const heads = await deps.workOrders.heads(found.flat())
  const seen = heads.filter((order) => sightOf(order, actor) === 'whole')
  return done({ orders: seen.map((order) => cardOf(order, { deps, actor, street })) })
}
