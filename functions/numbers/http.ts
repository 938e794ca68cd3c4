import { chinaDay } from '../../shared/clock/china'
import { covers, scopesOf, type Actor } from '../../shared/actor'
import { known } from '../../shared/known'
import type { Live } from '../../shared/numbers/answer'
import type { countNames, RatePart } from '../../shared/numbers/operations'
import type { RateName } from '../../shared/numbers/rates'
import type { WindowKind } from '../../shared/numbers/windows'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Street } from '../../shared/street/street'
import type { Handler, Request } from '../handler'
import { sightOf } from '../workOrder/claims'
import { isDistrict } from '../../shared/place/codes'
import { cardOf } from '../workOrder/present'
import { isApart, type Which } from './cases'
import { readCells } from './cells'
import { readDistrict } from './district'
import { ordersBehind } from './ordersBehind'
import { presentNumbers } from './present'
import { childrenOf, isAhead, readNumbers, type Asked } from './readNumbers'

/** Whose numbers these are to see 看数: the street's of supervisors and admins, a community's of its dispatchers too. */
export const maySee = (actor: Actor, node: string) =>
  (['supervisor', 'admin', 'dispatcher'] as const).some((role) =>
    scopesOf(actor, role).some((scope) => covers(scope, node)),
  )

/** Whether there is such a place in the street. */
const isIn = (street: Street, node: string) =>
  node === street.id ||
  childrenOf(street, street.id).includes(node) ||
  childrenOf(street, node.slice(0, 12)).includes(node)

const ordinary = 20

type Query = { kind?: WindowKind | undefined; month?: string | undefined }
type Caller = { actor: Actor; street: Street; now: number }

/** Another's numbers look like those of a place that does not exist. */
function askedFor(
  { actor, street, now }: Caller,
  node: string,
  { kind = 'month', month }: Query,
): Outcome<Asked> {
  if (!isIn(street, node) || !maySee(actor, node)) return refuse('notFound')
  const asked = { street, node, kind, ...(month && { month }) }
  return isAhead(asked, chinaDay(now)) ? refuse('badInput', { field: 'month' }) : done(asked)
}

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
  return which ? partOf(which, query, street) : refuse('badInput', { field: 'count' })
}

/** 全区: each of its streets says for itself whether it knows her. */
async function ofDistrict({ deps, actor, street, input: { params, query } }: Request<'numbers'>) {
  const { nodeId: district } = params
  const { kind = 'month', month } = query
  const named = { kind, ...known({ month }) }
  if (isAhead({ street, node: street.id, ...named }, chinaDay(deps.now())))
    return refuse('badInput', { field: 'month' })
  return readDistrict({ district, personId: actor.id, from: street, ...named }, deps)
}

export const numbers: Handler<'numbers'> = async (request) => {
  const { deps, actor, street, input } = request
  const { params, query } = input
  const { nodeId } = params
  if (isDistrict(nodeId)) return ofDistrict(request)
  const asked = askedFor({ actor, street, now: deps.now() }, nodeId, query)
  if (!asked.ok) return asked
  return done(presentNumbers(street, nodeId, await readNumbers(asked.value, deps)))
}

/** 哪里报得多: summed up by night, today's from the leaves themselves. */
export const numberCells: Handler<'numberCells'> = async (request) => {
  const { deps, actor, street, input } = request
  const { nodeId } = input.params
  const asked = askedFor({ actor, street, now: deps.now() }, nodeId, input.query)
  if (!asked.ok) return asked
  return done({ cells: await readCells(asked.value, deps) })
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
  const { heads, ...rest } = found
  const seen = heads.filter((order) => sightOf(order, actor) === 'whole')
  return done({ orders: seen.map((order) => cardOf(order, { deps, actor, street })), ...rest })
}
