import type { Numbers } from '../../shared/numbers/answer'
import { consume } from '../support/held/stream'
import { AlwaysOvertaken } from '../../functions/isPassing'
import { rollNightly } from '../support/held/nights'
import { noticeStreetForFile } from '../notice/noticeStreet'
import { tableForFile } from '../support/engine'
import { anOrder } from '../workOrder/orders'

const table = tableForFile()
const town = noticeStreetForFile(table)
const at = (time: string) => void (town.clock.now = Date.parse(`${time}+08:00`))
const june = async () =>
  (await town.as('qin').get(`/numbers/${town.street.id}?month=2026-06`)).body as unknown as Numbers
const report = async () => town.as('lin').post('/orders', anOrder(town.street))
const night = () => rollNightly(town.street.id, town.deps)

describe('two who sum up at once', () => {
  it('leave the newer sum, though the older is written last', async () => {
    at('2026-06-10T09:00:00')
    await report()
    at('2026-08-20T09:00:00')
    await town.hearAll()
    at('2026-06-11T09:00:00')
    await report()
    at('2026-08-20T09:00:00')
    const overtaken = async () => {
      // The turn has run out: told meanwhile, and summed up by another.
      await town.hearAll()
      town.clock.now += 240_000
      await night()
    }
    table.faults.inject({ kind: 'wait', operation: 'TransactWriteItems', until: overtaken })
    await night()

    expect(await june()).toMatchObject({ ordered: 2, open: 2 })
    await night()
    expect(await june()).toMatchObject({ ordered: 2, open: 2 })
  })
})

describe('a turn that goes on', () => {
  it('is left to whoever began it until it has run out', async () => {
    town.clock.now += 86_400_000
    const looks: string[][] = []
    const look = async () => {
      const { trips } = await table.meter.during(night)
      looks.push(trips.map(({ operation }) => operation).filter((name) => /Put|Write|Update/.test(name)))
    }
    const until = async () => {
      await look()
      town.clock.now += 240_000
      await look()
    }
    table.faults.inject({ kind: 'wait', operation: 'TransactWriteItems', until })
    await night()

    expect(looks[0]).toEqual([])
    expect(looks[1]?.length).toBeGreaterThan(0)
  })
})

describe('what is told of a leaf that others always write first', () => {
  it('is asked for again, and not buried', async () => {
    await report()
    const deps = { ...town.streamDeps, table: { ...town.deps.table } }
    deps.table.putIf = () => Promise.reject(new AlwaysOvertaken('always'))
    const records = (await town.stream.records()).slice(-40)
    expect((await consume({ Records: records }, deps)).batchItemFailures).toHaveLength(1)
    expect(town.lines.filter((line) => 'buried' in line)).toEqual([])
  })
})
