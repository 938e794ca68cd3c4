import { downloads } from '../../functions/export/download'
import { UpdateTableCommand } from '@aws-sdk/client-dynamodb'
import { keys } from '../../functions/keys'
import { exportKeys } from '../../functions/export/keys'
import { workOnAll } from '../support/held/exportWork'
import { sameWithin } from '../../shared/export/export'
import type { Key } from '../../functions/table/store'
import { numberOf } from '../../shared/workOrder/id'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { beginsBehind, csvRows, endsOfParts, exportOf, fetched, untilEnded, workbookRows } from './exported'
import { load, manyHeads } from './manyOrders'

/** By hand with EXPORT_ORDERS=100000: then it says what it costs. */
const count = Number(process.env.EXPORT_ORDERS ?? 2000)
const table = tableForFile()
const at = streetForFile(table)
const names = Array.from({ length: 12 }, (_, month) => `25${String(month + 1).padStart(2, '0')}`)
const months = names.map((month) => Date.parse(`20${month.slice(0, 2)}-${month.slice(2)}-01T00:00:00Z`))
const asked = { what: 'orders', from: '2501', to: '2512', columns: ['times', 'counts'] }
let written: string[]

beforeAll(async () => {
  written = []
  const heads = function* () {
    for (const head of manyHeads({ ...at, table }, count, months)) {
      written.push(numberOf(head.SK.slice(2)))
      yield head
    }
  }
  // Nobody hears them: a stream of so many would only slow the loading down.
  const StreamSpecification = { StreamEnabled: false }
  await table.client.send(new UpdateTableCommand({ TableName: table.tableName, StreamSpecification }))
  await load({ ...at, table }, heads())
  table.meter.forget()
  written.sort()
}, 1_200_000)

const started = async (format: string) => {
  at.clock.now += sameWithin
  return exportOf(await at.as('qin').post('/exports', { ...asked, format }))
}

/** A read of the same heads that does nothing with them. */
async function bareLoop() {
  const begun = performance.now()
  let heads = 0
  for (const month of names)
    for (const { id } of at.street.grids) {
      let after: Key | undefined
      do {
        const page = await at.deps.table.query({
          at: ['PK', keys.ordersOf(at.street.id, id.slice(9), month)],
          prefix: ['SK', 'O#'],
          limit: 500,
          ...(after && { after }),
        })
        heads += page.items.length
        after = page.last as Key | undefined
      } while (after)
    }
  return { heads, ms: performance.now() - begun }
}

/** Whoever works dies at this write, before it or once it is done, and nothing more is heard of it. */
function dieAt(after: number, isWritten: boolean) {
  const operation = /Put|Update/
  if (isWritten) table.faults.inject({ kind: 'loseReply', operation, after })
  table.faults.inject({ kind: 'loseRequest', operation, after, times: Infinity })
}

/** Work to its end, and how much memory it took at most. */
async function measured(id: string) {
  const before = process.memoryUsage().rss
  let most = before
  const watching = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20)
  const begun = performance.now()
  const seen = await untilEnded(at, { id, by: 'qin' })
  clearInterval(watching)
  return { seen, ms: performance.now() - begun, grownMb: (most - before) / 1024 / 1024 }
}

describe(`an export of ${count} orders`, () => {
  it('has every order once, as a strict parser reads it, and says how far it is', async () => {
    const bare = await bareLoop()
    const { id } = await started('csv')
    const { seen, ms, grownMb } = await measured(id)
    const { bytes } = await fetched(at.deps, seen)
    const [titles, ...rows] = csvRows(bytes)

    process.stdout.write(
      `export of ${count}: ${(ms / 1000).toFixed(2)} s, bare loop ${(bare.ms / 1000).toFixed(2)} s, ` +
        `ratio ${(bare.ms / ms).toFixed(2)}, memory +${grownMb.toFixed(0)} MB, ${bytes.length} bytes\n`,
    )
    expect(titles?.slice(0, 3)).toEqual(['单号', '类型', '状态'])
    expect(rows.map(([number = '']) => number).sort()).toEqual(written)
    const { items: parts } = await at.deps.table.query({ at: ['PK', exportKeys.parts(at.street.id, id)] })
    expect(parts.length).toBeGreaterThanOrEqual(Math.min(4, count / 500))
    expect([seen.rows, seen.percent, seen.bytes, bare.heads]).toEqual([count, 100, bytes.length, count])
  })

  it('is the same, byte for byte, whatever write it is cut off at, before or after it was done', async () => {
    const whole = await untilEnded(at, { id: (await started('xlsx')).id, by: 'qin' })
    const { id } = await started('xlsx')
    let cuts = 0
    const broken = await untilEnded(at, { id, by: 'qin' }, () => {
      table.faults.mend()
      dieAt(cuts % 3, cuts % 2 === 0)
      cuts += 1
    })
    table.faults.mend()

    const [one, other] = [await fetched(at.deps, whole), await fetched(at.deps, broken)]
    expect(other.bytes.equals(one.bytes)).toBe(true)
    expect(cuts).toBeGreaterThan(count / 500)
    const rows = await workbookRows(other.bytes)
    expect(
      rows
        .slice(1)
        .map(([number = '']) => number)
        .sort(),
    ).toEqual(written)
  })

  it.each([
    ['names and telephones', { columns: ['personal'], reason: '核对', format: 'csv' }],
    ['what is published', { columns: [], format: 'open' }],
  ])('has %s, too, by whoever goes on with it', async (_, more) => {
    at.clock.now += sameWithin
    const started = exportOf(await at.as('qin').post('/exports', { ...asked, ...more }))
    expect(started.state).toBe('working')
    expect((await untilEnded(at, { id: started.id, by: 'qin' })).percent).toBe(100)
  })

  it('is the same when several work on it at once', async () => {
    const { id } = await started('csv')
    const budget = { parts: 1000, until: at.clock.now + 60_000 }
    await Promise.all([1, 2, 3].map(() => workOnAll(at.deps, budget)))
    const seen = await untilEnded(at, { id, by: 'qin' })

    const [, ...rows] = csvRows((await fetched(at.deps, seen)).bytes)
    expect(rows.map(([number = '']) => number).sort()).toEqual(written)
  })

  it.each(['csv', 'xlsx'])('as %s goes on from any byte, and reads nothing before it', async (format) => {
    const seen = await untilEnded(at, { id: (await started(format)).id, by: 'qin' })
    const { bytes } = await fetched(at.deps, seen)
    const { length } = bytes
    const ends = await endsOfParts(at, { id: seen.id, format, bytes })
    const halvings = Math.ceil(Math.log2(ends.length + 1))
    const places = Array.from({ length: 20 }, (_, n) => Math.floor((length * (n + 1)) / 20) - 1)

    for (const from of places) {
      const to = Math.min(length, from + 100)
      const asking = () => fetched(at.deps, seen, { Range: `bytes=${from}-${to - 1}` })
      const { result, trips } = await table.meter.during(asking)
      const reads = trips.filter(({ input }) => JSON.stringify(input).includes('"EXP#'))
      expect(result.answer.headers.get('Content-Range')).toBe(`bytes ${from}-${to - 1}/${length}`)
      expect([from, result.bytes.equals(bytes.subarray(from, to))]).toEqual([from, true])
      const before = ends.filter((end) => end <= from).length
      expect(reads.flatMap(beginsBehind)).toEqual(before < ends.length ? [before] : [])
      expect(reads.length).toBeLessThanOrEqual(halvings + 1)
    }
    const rest = await fetched(at.deps, seen, { Range: `bytes=${length - 9}-` })
    expect([rest.answer.status, rest.bytes.equals(bytes.subarray(length - 9))]).toEqual([206, true])
  })

  it('comes in stretches where no more goes at once; who wants all of it is told', async () => {
    const seen = await untilEnded(at, { id: (await started('csv')).id, by: 'qin' })
    const { bytes } = await fetched(at.deps, seen)
    const most = Math.ceil(bytes.length / 3)
    const door = downloads(at.deps, most)
    const ask = async (headers: Record<string, string>) => {
      const answer = await door.request(seen.url ?? '', { headers })
      return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) }
    }

    const first = await ask({ Range: `bytes=0-${most - 1}` })
    // No more than goes at once, whatever is asked for.
    const second = await ask({ Range: `bytes=${most}-` })
    const last = await ask({ Range: `bytes=${2 * most}-${bytes.length + 10}` })

    expect([first.status, second.status, last.status]).toEqual([206, 206, 206])
    expect(Buffer.concat([first.bytes, second.bytes, last.bytes]).equals(bytes)).toBe(true)
    expect((await ask({})).status).toBe(413)

    // Whoever asks is told how much goes at once, but not where all of it does.
    const { settings } = at.deps
    settings.fileBytesAtOnce = most
    const inParts = exportOf(await at.as('qin').get(`/exports/${seen.id}`))
    settings.fileBytesAtOnce = bytes.length
    const whole = exportOf(await at.as('qin').get(`/exports/${seen.id}`))
    delete settings.fileBytesAtOnce

    expect([inParts.atOnce, whole.atOnce]).toEqual([most, undefined])
  })
})
