import type { DynamoDBRecord } from 'aws-lambda'
import { consume } from '../support/held/gather'
import { demandKeys } from '../../functions/demand/keys'
import { demandStore } from '../../functions/demand/store'
import { rootOf } from '../../functions/demand/chain'
import { parseOrderId } from '../../shared/workOrder/id'
import type { OrderCommand } from '../../shared/workOrder/commands'
import { streetForFile } from '../support/app'
import type { TestTable } from '../support/engine'
import { streamOfTable } from '../support/streamOf'
import { mover } from '../workOrder/mover'
import { anOrder, orderOf } from '../workOrder/orders'

/** A street whose stream is read for common demands when the test says so. */
export function demandStreetForFile(table: TestTable) {
  const town = streetForFile(table)
  let stream: ReturnType<typeof streamOfTable>
  beforeAll(() => void (stream = streamOfTable(table)))
  afterAll(() => stream.stop())
  let heard = 0

  const makes = (who: string) => mover(town).moveAs(who).make

  return Object.assign(town, {
    records: () => stream.records(),
    /** At the door of one of its buildings, two to each community. */
    atBuilding(index: number) {
      const building = town.street.buildings[index]
      if (!building) throw new Error(`no building ${index}`)
      const { id: buildingId, latitude, longitude } = building
      return { latitude, longitude, address: '门口', buildingId }
    },
    async order(who: string, description: string, more: Partial<OrderCommand> = {}) {
      town.clock.now += 60_000
      return orderOf(await town.as(who).post('/orders', anOrder(town.street, { description, ...more }))).id
    },

    /** Through the grid worker's own hands to its end. */
    async closes(id: string) {
      town.clock.now += 3_600_000
      orderOf(await makes('shen')(id, 'handle'))
      orderOf(await makes('shen')(id, 'finish', { note: '换了新的灯泡，当场试过了' }))
      orderOf(await makes('qin')(id, 'close', { verdict: 'solved' }))
    },
    makes,

    hear: (Records: DynamoDBRecord[]) => consume({ Records }, town.deps),
    async orderRecords() {
      return (await stream.records()).filter(({ dynamodb }) => dynamodb?.Keys?.SK?.S?.startsWith('O#'))
    },
    /** What has happened since is put into its groups. */
    async hearNew() {
      const all = await this.orderRecords()
      const fresh = all.slice(heard)
      heard = all.length
      const answer = await consume({ Records: fresh }, town.deps)
      return { answer, fresh }
    },

    async groupOf(orderId: string) {
      const { street, ulid } = parseOrderId(orderId)
      const store = demandStore(town.deps.table)
      const placed = await store.placed(street, ulid)
      return placed && rootOf(placed.groupId, store)
    },
    async membersOf(groupId: string) {
      const { PK, prefix } = demandKeys.members(groupId)
      const { items } = await town.deps.table.query({ at: ['PK', PK], prefix: ['SK', prefix] })
      return items.length
    },
  })
}
