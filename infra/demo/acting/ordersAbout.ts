import { eachHead, monthsUntil } from '../../../functions/setup/ordersStore'
import type { Table } from '../../../functions/table/store'
import { fromItem } from '../../../functions/workOrder/item'
import { parseOrderId } from '../../../shared/workOrder/id'
import { timeOfUlid } from '../../../shared/ulid'
import { demoGrids } from '../places'
import type { Told } from './doer'

type About = { place: string; categoryCodes: string[]; before: number }

/** What is told with the orders at hand that were told before it. */
export type ActingTold = Told & { ordersAbout: (about: About) => Promise<string[]> }

const never = ['declined', 'withdrawn', 'merged']
/** As long as the demo street's history. */
const monthsTold = 5
const most = 20

/** Of these categories, that began in a community before a moment, the newest first: the same at a second telling. */
export const ordersAbout =
  (table: Table, now: number): ActingTold['ordersAbout'] =>
  async ({ place, categoryCodes, before }) => {
    const gridIds = demoGrids.map(({ id }) => id).filter((id) => id.startsWith(place))
    const found: string[] = []
    await eachHead(table, { gridIds, months: monthsUntil(now, monthsTold) }, (head) => {
      const { id, status, categoryCode, gridId } = fromItem(head)
      const isAbout = categoryCodes.includes(categoryCode) && gridId.startsWith(place)
      const isBefore = timeOfUlid(parseOrderId(id).ulid) < before
      if (isAbout && isBefore && !never.includes(status)) found.push(id)
    })
    const ulidOf = (id: string) => parseOrderId(id).ulid
    return found.sort((one, other) => (ulidOf(one) < ulidOf(other) ? 1 : -1)).slice(0, most)
  }
