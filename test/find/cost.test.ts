import { readCursor, writeCursor } from '../../functions/find/wordsCursor'
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

  it('goes on only for whom it stopped and for what she looked for, else it begins anew', async () => {
    const first = await found('qin', '杂物')
    const forged = Buffer.from(first.cursor ?? '', 'base64url')
    forged[forged.length - 1] = (forged[forged.length - 1] ?? 0) ^ 1
    const numbers = ({ orders }: Found) => orders.map(({ id }) => id)
    const looks = [
      await found('qin', '杂物', { cursor: forged.toString('base64url') }),
      await found('qin', '杂物', { cursor: `2303-${Buffer.from('~').toString('base64url')}` }),
      await found('admin', '杂物', { cursor: first.cursor }),
      await found('qin', '楼道', { cursor: first.cursor }),
    ]

    expect(looks.map(numbers)).toEqual(looks.map(() => numbers(first)))
    expect(numbers(await found('qin', '杂物', { cursor: first.cursor }))).toHaveLength(10)
  })

  it('goes on in no other street: its place is sealed with the street it was in', () => {
    const look = { personId: 'qin', streetId: '990100001', terms: ['杂物'] }
    const cursor = writeCursor({ month: '2603', after: 'x' }, look, town.deps.seal)

    expect(readCursor(cursor, look, town.deps.seal)).toEqual({ month: '2603', after: 'x' })
    expect(readCursor(cursor, { ...look, streetId: '990100002' }, town.deps.seal)).toBeUndefined()
  })
})
