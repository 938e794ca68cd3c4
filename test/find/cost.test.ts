import { readCursor, writeCursor } from '../../functions/find/wordsCursor'
import type { Found } from '../../shared/find/find'
import { noticeStreetForFile } from '../notice/noticeStreet'
import { tableForFile } from '../support/engine'
import { sumUnits, type Units } from '../../infra/bench/units'
import { anOrder } from '../workOrder/orders'

const table = tableForFile()
const town = noticeStreetForFile(table)

const found = async (who: string, text: string, more: object = {}) =>
  (await town.as(who).post('/find', { text, ...more })).body as unknown as Found

const nobodys = '19900007778'

type Lines = { findings: { name: string; at: string }[]; cursor?: string }
const linesFor = async (who: string, more = '', month = '2603') =>
  (await town.as(who).get(`/find/phones?month=${month}${more}`)).body as unknown as Lines

describe('who looked for telephones in a month', () => {
  const lookedFor = async (who: string, times: number) => {
    for (let look = 0; look < times; look++) {
      town.clock.now += 1000
      await found(who, nobodys)
    }
  }

  // Of the lines alone: who looks, and the street, are read beside them now and then.
  const unitsOf = (trips: { operation: string; units: Units[] }[]) =>
    sumUnits(trips.filter((trip) => JSON.stringify(trip).includes('FL#'))).reads

  it('is read a page at a time, however many there are, each once and the newest first', async () => {
    await lookedFor('shen', 55)
    const few = await table.meter.during(() => linesFor('qin'))
    await lookedFor('tang', 55)
    await lookedFor('gu', 10)
    const many = await table.meter.during(() => linesFor('qin'))
    const pages = [many.result]
    while (pages[pages.length - 1]?.cursor)
      pages.push(await linesFor('qin', `&cursor=${pages[pages.length - 1]?.cursor}`))
    const all = pages.flatMap(({ findings }) => findings)

    expect([unitsOf(few.trips), unitsOf(many.trips)]).toEqual([1, 1])
    expect(pages.map(({ findings }) => findings.length)).toEqual([50, 50, 20])
    expect(all.map(({ at }) => at)).toEqual([...new Set(all.map(({ at }) => at))].sort().reverse())
    expect((await linesFor('qin', '&limit=3')).findings).toEqual(all.slice(0, 3))
  })

  it('goes on only for whom it stopped, and in that month', async () => {
    await lookedFor('wen', 3)
    const first = await linesFor('qin', '&limit=2')
    const onward = (who: string, cursor = first.cursor) => linesFor(who, `&limit=2&cursor=${cursor}`)
    const cutShort = first.cursor?.slice(0, -1)
    // The first page once more would look like more look-ups than there were.
    const refused = { refusal: 'badInput', field: 'cursor' }

    const next = (await onward('qin')).findings
    expect([next.length, next.filter(({ at }) => first.findings.some((one) => one.at === at))]).toEqual([
      2,
      [],
    ])
    expect(await onward('admin')).toMatchObject(refused)
    expect(await onward('qin', 'made-up')).toMatchObject(refused)
    expect(await onward('qin', cutShort)).toMatchObject(refused)
    expect(await linesFor('qin', `&cursor=${first.cursor}`, '2602')).toMatchObject(refused)
    expect(await linesFor('qin', '&cursor=')).toMatchObject(refused)
  })
})

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
