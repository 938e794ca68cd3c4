import type { Table } from '../table/store'
import { numberKeys } from './keys'
import { readFound } from './readNumbers'
import { unsqueezed } from './squeezed'
import { countOf } from './tally'
import { rolledIn } from './turnStore'

/** A place, and a calendar month. */
export type MonthOf = { node: string; month: string }

const itemOf = ({ node, month }: MonthOf) => numberKeys.window(node, { kind: 'month', month }, 'c')

/**
 * How many were reported, by category, from what is summed up every night: a small item for each place and month, however
 * much was reported there.
 */
export async function readOrdered(street: string, wanted: readonly MonthOf[], table: Table) {
  const rolled = numberKeys.rolled(street)
  const at = await readFound([rolled, ...wanted.map(itemOf)], table)
  return {
    /** The last day that is summed up. */
    through: rolledIn(at(rolled)).through,
    of(one: MonthOf, categoryCodes: readonly string[]) {
      const counts = unsqueezed(at(itemOf(one))?.n)
      return categoryCodes.reduce((sum, code) => sum + countOf(counts, 'ordered', `c${code}`), 0)
    },
  }
}
