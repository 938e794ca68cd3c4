import { parseOrderId } from '../../shared/workOrder/id'
import { keys } from '../../functions/keys'
import { nameOf } from '../../functions/table/nameOf'
import type { Key, Table } from '../../functions/table/store'
import { expiresFrom, saidKey } from '../../functions/workOrder/privatePart'
import type { WorkOrder } from '../../functions/workOrder/workOrder'

/** Words that a head names and that are not there; `version` 0 for the report itself. */
export type Missing = { orderId: string; version: number; key: Key }

const isKept = (at: number, now: number) => expiresFrom(at) * 1000 > now

/** Where the words lie that this head names, as far as they are to be kept still. */
function named({ id, steps }: WorkOrder, now: number): Missing[] {
  const { street, ulid } = parseOrderId(id)
  const body = { orderId: id, version: 0, key: keys.body(street, ulid) }
  const said = steps.flatMap((step, at) =>
    step.change.hasWords && isKept(step.at, now)
      ? [{ orderId: id, version: at + 1, key: saidKey(id, at + 1, step) }]
      : [],
  )
  return steps[0] && isKept(steps[0].at, now) ? [body, ...said] : said
}

async function notIn(wanted: Missing[], table: Table) {
  const there = new Set((await table.many(wanted.map(({ key }) => key))).map(nameOf))
  return wanted.filter(({ key }) => !there.has(nameOf(key)))
}

/**
 * Words are written once, before the head that names them: what a copy has missed of them is brought from the table it
 * was taken of, where that is still there. What is missing then is handed back.
 */
export async function bringWords(
  orders: WorkOrder[],
  { table, was, now }: { table: Table; was: Table | undefined; now: number },
) {
  const missing = await notIn(
    orders.flatMap((order) => named(order, now)),
    table,
  )
  const found = was ? await was.many(missing.map(({ key }) => key)) : []
  for (const item of found) await table.putIf(item, 'attribute_not_exists(PK)')
  const brought = new Set(found.map(nameOf))
  return { brought: found.length, missing: missing.filter(({ key }) => !brought.has(nameOf(key))) }
}
