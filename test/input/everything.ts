import { createHash } from 'node:crypto'
import { canonical } from '../../functions/seal'
import { everyItem } from '../support/audit'
import type { TestTable } from '../support/engine'

/** One mark for the whole table: any byte written anywhere changes it. */
export async function markOf(table: TestTable) {
  const items = (await everyItem(table)).map(canonical)
  return createHash('sha256').update(items.sort().join('\n')).digest('hex')
}
