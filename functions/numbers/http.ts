import { chinaDay } from '../../shared/clock/china'
import { known } from '../../shared/known'
import type { Numbers } from '../../shared/numbers/answer'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Handler, Request } from '../handler'
import { districtOf, isDistrict } from '../../shared/place/codes'
import { askedFor } from './askedFor'
import { isBeforeAll } from './begun'
import { readCells } from './cells'
import { readDistrict } from './district'
import { readMonths } from './months'
import { presentNumbers } from './present'
import { isAhead, readNumbers } from './readNumbers'

/** Zeros are told where nothing was reported, not where nobody could report yet. */
async function unlessBefore(
  shown: Numbers,
  { deps, street }: Pick<Request<'numbers'>, 'deps' | 'street'>,
): Promise<Outcome<Numbers>> {
  const isBefore = await isBeforeAll(shown, street.id, deps.table)
  return isBefore ? refuse('noNumbers', { field: 'month' }) : done(shown)
}

/** 全区: each of its streets says for itself whether it knows her. */
async function ofDistrict({ deps, actor, street, input: { params, query } }: Request<'numbers'>) {
  const { nodeId: district } = params
  const { kind = 'month', month } = query
  const named = { kind, ...known({ month }) }
  if (isAhead({ street, node: street.id, ...named }, chinaDay(deps.now())))
    return refuse('badInput', { field: 'month' })
  const read = await readDistrict({ district, personId: actor.id, from: street, ...named }, deps)
  return read.ok ? unlessBefore(read.value, { deps, street }) : read
}

export const numbers: Handler<'numbers'> = async (request) => {
  const { deps, actor, street, input } = request
  const { params, query } = input
  const { nodeId } = params
  if (isDistrict(nodeId)) return ofDistrict(request)
  const asked = askedFor({ actor, street, now: deps.now() }, nodeId, query)
  if (!asked.ok) return asked
  return unlessBefore(presentNumbers(street, nodeId, await readNumbers(asked.value, deps)), request)
}

/** 哪里报得多: summed up by night, today's from the leaves themselves. */
export const numberCells: Handler<'numberCells'> = async (request) => {
  const { deps, actor, street, input } = request
  const { nodeId } = input.params
  const asked = askedFor({ actor, street, now: deps.now() }, nodeId, input.query)
  if (!asked.ok) return asked
  return done({ cells: await readCells(asked.value, deps) })
}

/** 换时段: which months there are to look at; of a district 全区 those of the street from which one looks. */
export const numberMonths: Handler<'numberMonths'> = async ({ deps, actor, street, input }) => {
  const { nodeId } = input.params
  const node = nodeId === districtOf(street.id) ? street.id : nodeId
  const asked = askedFor({ actor, street, now: deps.now() }, node, {})
  if (!asked.ok) return asked
  return done({ months: await readMonths(street, deps) })
}
