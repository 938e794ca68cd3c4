import { keys } from '../keys'
import { parseOrderId } from '../../shared/workOrder/id'
import type { Key, Table } from '../table/store'
import { isNameless, saidKey, type Body, type Said } from '../workOrder/privatePart'
import type { WorkOrder } from '../workOrder/workOrder'

export type Person = { description: string; address: string; name?: string; phone?: string }

const bodyKey = ({ id }: WorkOrder) => keys.body(parseOrderId(id).street, parseOrderId(id).ulid)

/** Where a grid worker has written down another place than the reporter's. */
function correctedAt({ id, steps }: WorkOrder): Key | undefined {
  const at = steps.findLastIndex(({ deed, change }) => deed === 'file' && change.cell)
  const step = steps[at]
  return step && saidKey(id, at + 1, step)
}

/** Of an anonymous reporter 匿名 neither name nor telephone, as on the order's own page. */
const contactOf = (body: Body) => (isNameless(body) ? {} : (body.contact ?? {}))

/** What is of a person in these orders, by their ids. What was erased is not there. */
export async function personsOf(orders: WorkOrder[], table: Table) {
  const corrections = orders.flatMap((order) => correctedAt(order) ?? [])
  const items = await table.many([...orders.map(bodyKey), ...corrections])
  const found = new Map(items.map((item) => [`${item.PK}|${item.SK}`, item]))
  const at = (key: Key | undefined) => key && found.get(`${key.PK}|${key.SK}`)
  return new Map(
    orders.flatMap((order): [string, Person][] => {
      // As the order's own store wrote them.
      const body = at(bodyKey(order)) as unknown as Body | undefined
      const said = at(correctedAt(order)) as unknown as Said | undefined
      if (!body) return []
      const { description, address } = body
      return [[order.id, { description, address: said?.place?.address ?? address, ...contactOf(body) }]]
    }),
  )
}
