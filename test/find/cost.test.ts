import type { Found } from '../../shared/find/find'
import { noticeStreetForFile } from '../notice/noticeStreet'
import { tableForFile } from '../support/engine'
import { sumUnits } from '../../infra/bench/units'
import { anOrder } from '../workOrder/orders'

const table = tableForFile()
const town = noticeStreetForFile(table)

const found = async (who: string, text: string, more: object = {}) =>
  (await town.as(who).post('/find', { text, ...more })).body as unknown as Found

describe('what a look costs', () => {
  it('is bounded, however much there is', async () => {
    const { as, street } = town
    for (let more = 0; more < 50; more++)
      await as('lin').post('/orders', anOrder(street, { description: `第${more}回说楼道堆杂物` }))
    await town.hearAll()
    const { result, trips } = await table.meter.during(() => found('qin', '杂物'))
    const rest = await found('qin', '杂物', { cursor: result.cursor })

    const { reads } = sumUnits(trips)
    process.stdout.write(
      `find: ${trips.length} trips, ${reads} read units for ${result.orders.length} orders\n`,
    )
    expect([result.orders.length, rest.orders.length]).toEqual([40, 10])
    expect(reads).toBeLessThanOrEqual(200)
  })
})
