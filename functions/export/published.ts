import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Table } from '../table/store'
import type { Cell } from './cells'
import type { Job } from './job'
import { exportKeys } from './keys'

const asRows = (packed: unknown) =>
  // Only this file writes these items.
  JSON.parse(inflateRawSync(packed as Uint8Array).toString()) as Cell[][]

/**
 * What the street has published of a month: these rows, unless there were some before. Counted anew after an order was
 * put right, other cells would be hidden, and two files together would tell what neither does.
 */
export async function published(
  rows: Cell[][],
  { street }: Job,
  { month, table }: { month: string; table: Table },
) {
  if (rows.length === 0) return rows
  const item = { ...exportKeys.published(street, month), z: deflateRawSync(JSON.stringify(rows)) }
  const kept = await table.putIf(item, 'attribute_not_exists(PK)')
  return kept.kept || !kept.found ? rows : asRows(kept.found.z)
}
