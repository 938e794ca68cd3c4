import { known } from '../../shared/known'
import type { Live } from '../../shared/numbers/answer'
import type { countNames, RatePart } from '../../shared/numbers/operations'
import type { RateName } from '../../shared/numbers/rates'
import { done, refuse } from '../../shared/outcome'
import type { Street } from '../../shared/street/street'
import type { Handler } from '../handler'
import { sightOf } from '../workOrder/claims'
import { cardOf } from '../workOrder/present'
import { askedFor } from './askedFor'
import { isApart, type Which } from './cases'
import { ordersBehind } from './ordersBehind'

const ordinary = 20

type Said = {
  live?: keyof Live | undefined
  count?: (typeof countNames)[number] | undefined
  rate?: RateName | undefined
  part?: RatePart | undefined
}

/** Exactly one number. */
function whichOf({ live, count, rate, part = 'of' }: Said): Which | undefined {
  const all: (Which | undefined)[] = [live && { live }, count && { count }, rate && { rate, part }]
  const [which, ...more] = all.filter((one) => one !== undefined)
  return more.length > 0 ? undefined : which
}

type Part = {
  categoryCode?: string | undefined
  unitId?: string | undefined
  cell?: string | undefined
}

const splitsOf = ({ categoryCode, unitId }: Part, street: Street) => [
  ...(categoryCode ? [`c${categoryCode}`] : []),
  ...(unitId ? [`u${unitId.replace(street.id, '')}`] : []),
]

const isOfCells = (which: Which) => 'count' in which && which.count === 'ordered'

/** Of all orders, or of those of one category, unit or cell: where the number is counted apart by that. */
function partOf(which: Which, { cell, ...part }: Part, street: Street) {
  const [split = '', ...more] = splitsOf(part, street)
  if (more.length > 0 || !isApart(which, split))
    return refuse('badInput', { field: part.unitId ? 'unitId' : 'categoryCode' })
  if (cell && (split || !isOfCells(which))) return refuse('badInput', { field: 'cell' })
  return done({ which, split, ...known({ cell }) })
}

function figureOf(query: Said & Part, street: Street) {
  const which = whichOf(query)
  if (!which) return refuse('badInput', { field: 'count' })
  if (query.part && !query.rate) return refuse('badInput', { field: 'part' })
  return partOf(which, query, street)
}

/** The orders behind a number, newest months first. */
export const numberOrders: Handler<'numberOrders'> = async ({ deps, actor, street, input }) => {
  const { nodeId } = input.params
  const asked = askedFor({ actor, street, now: deps.now() }, nodeId, input.query)
  if (!asked.ok) return asked
  const figure = figureOf(input.query, street)
  if (!figure.ok) return figure
  const { limit = ordinary, cursor } = input.query
  const found = await ordersBehind(asked.value, { ...figure.value, limit, ...known({ cursor }) }, deps)
  if (!found) return refuse('badInput', { field: 'cursor' })
  const { heads, unreadable, ...rest } = found
  if (unreadable > 0) deps.log({ unreadableOrders: unreadable, of: nodeId, at: deps.now() })
  const seen = heads.filter((order) => sightOf(order, actor) === 'whole')
  return done({
    orders: seen.map((order) => cardOf(order, { deps, actor, street })),
    ...rest,
    ...(unreadable > 0 && { unreadable }),
    ...(seen.length < heads.length && { elsewhere: heads.length - seen.length }),
  })
}
