import { keys } from '../keys'
import type { Images } from '../stream/store'
import type { Key, Table } from '../table/store'
import { fromItem } from '../workOrder/item'
import { foldNumbers, type Changed } from './foldNumbers'
import { countingOf } from './leaf'

type Heard = Images & { key: Key }

/** Steps there were before the change: none where there was no order. */
const versionBefore = ({ before }: Images) => (Array.isArray(before?.t) ? before.t.length : 0)

const changedOf = (record: Heard): Changed[] =>
  record.after && keys.isOrder(record.key)
    ? [{ counting: countingOf(fromItem(record.after)), before: versionBefore(record) }]
    : []

/** Counts what the changes of orders among these say. */
export async function countOrders(records: readonly Heard[], deps: { table: Table; now: () => number }) {
  const changes = records.flatMap(changedOf)
  if (changes.length > 0) await foldNumbers(changes, deps)
}
