import type { Numbers } from '../../shared/numbers/answer'
import { monthsFrom } from '../../shared/numbers/windows'
import type { Table } from '../table/store'
import { numberKeys } from './keys'
import { readFound } from './readNumbers'
import { sumIn } from './rollStore'

/** As long as orders are kept: what was before that is in no sum. */
const monthsKept = 36

type Blank = Pick<Numbers, 'window' | 'ordered' | 'closed' | 'carried' | 'open'>

/** Over, summed up to its end, and nothing in it. */
export const isBlank = ({ window, ordered, closed, carried, open }: Blank) =>
  !window.isRunning && window.through >= window.last && ordered + closed + carried + open === 0

/** Whether anything of the street was counted in this window or before it: behind that, nothing is a number. */
async function hadBegun(street: string, { kind, month }: Numbers['window'], table: Table) {
  const keys = Array.from({ length: monthsKept + 1 }, (_, back) =>
    numberKeys.window(street, { kind, month: monthsFrom(month, -back) }),
  )
  const found = await readFound(keys, table)
  return keys.some((key) => (sumIn(found(key))?.counts.size ?? 0) > 0)
}

/** Of a time before the street began there are no numbers, which is not the same as none. One round trip, and rarely. */
export const isBeforeAll = async (shown: Numbers, street: string, table: Table) =>
  isBlank(shown) && !(await hadBegun(street, shown.window, table))
