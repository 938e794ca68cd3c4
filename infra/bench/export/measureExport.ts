import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parse } from 'csv-parse/sync'
import { chinaDay } from '../../../shared/clock/china'
import { monthOf } from '../../../shared/numbers/windows'
import { numberOf, parseOrderId } from '../../../shared/workOrder/id'
import { openTable } from '../benchTable'
import type { Seeded } from '../dashboard/seedAll'
import { isSteady, ratioOf } from '../ratios'
import { verdictOf, type Row } from '../row'
import { exporting, hashOf, workedBy, worker, type Exporting } from './exporting'
import type { Worked } from './worker'

type Work = Parameters<typeof worker>[2]
type Rounds = { read: Worked[]; again: Worked[]; work: Worked[]; ids: string[] }

const rounds = 6

/**
 * Read, read, export: so that what slows the machine down slows all, and reading is measured against itself. A
 * reading that does not count comes before: the engine still writes down what the export before it left, and whoever
 * followed would carry that. Which of the two counts as the first is changed in every round.
 */
async function takeRounds(exports: Exporting, month: string, work: Work): Promise<Rounds> {
  const taken: Rounds = { read: [], again: [], work: [], ids: [] }
  for (let round = 0; round < rounds; round++) {
    const id = await exports.start(month)
    taken.ids.push(id)
    await workedBy(worker('read', id, work))
    const { read, again } = taken
    for (const one of round % 2 ? [again, read] : [read, again])
      one.push(await workedBy(worker('read', id, work)))
    taken.work.push(await workedBy(worker('work', id, work)))
  }
  return taken
}

/** Killed in the middle, and gone on with by another process. */
async function killedAndResumed(exports: Exporting, { month, parts }: Wanted, work: Work) {
  const id = await exports.start(month)
  const first = worker('work', id, work)
  while ((await exports.stretches(id)) < parts / 2) await sleep(20)
  first.child.kill('SIGKILL')
  await first.ended
  const killedAt = await exports.stretches(id)
  await workedBy(worker('work', id, work))
  return { id, killedAt }
}
type Wanted = { month: string; parts: number }

/** The numbers 单号 of all rows, as a strict parser reads them. */
function numbersIn(bytes: Buffer) {
  const [, ...rows] = parse(bytes, { bom: true, record_delimiter: '\r\n' }) as string[][]
  return rows.map(([number = '']) => number).sort()
}

/** And of the orders as they were loaded. */
const numbersOf = (street: string, rowsIn: string) =>
  readFileSync(join(rowsIn, 'orders.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(street))
    .map((line) => numberOf(parseOrderId(line.split('\t')[0] ?? '').ulid))
    .sort()

const ms = ({ ms }: Worked) => ms
const seconds = (all: Worked[]) => all.map(({ ms }) => (ms / 1000).toFixed(1)).join(', ')

function speedRows({ read, again, work }: Rounds, orders: number): Row[] {
  const control = ratioOf(again.map(ms), read.map(ms))
  // Of both readings before it: neither carries what an export left.
  const reading = read.map((one, round) => (one.ms + (again[round]?.ms ?? NaN)) / 2)
  const ratio = ratioOf(reading, work.map(ms))
  const grown = Math.max(...work.map(({ grownMb }) => grownMb))
  return [
    {
      bar: '',
      what: `A/A: reading ${orders} heads ÷ reading them again`,
      target: '0.95–1.05',
      figure: `${control.median.toFixed(2)} × (${control.from.toFixed(2)}–${control.to.toFixed(2)})`,
      verdict: verdictOf(isSteady(control)),
    },
    {
      bar: 'P13',
      what: `speed of an export of ${orders} orders ÷ a bare loop of queries`,
      target: '≥ 0.5',
      figure: `${ratio.median.toFixed(2)} (${ratio.from.toFixed(2)}–${ratio.to.toFixed(2)}); s: ${seconds(work)}, bare ${seconds(read)}`,
      verdict: verdictOf(ratio.median >= 0.5, isSteady(control)),
    },
    {
      bar: 'P13',
      what: 'memory that an export takes beside what its process had',
      target: '≤ 64 MB',
      figure: `${grown.toFixed(0)} MB at most (${work.map(({ grownMb }) => grownMb.toFixed(0)).join(', ')})`,
      verdict: verdictOf(grown <= 64),
    },
  ]
}

type Largest = { folder: string; rowsIn: string; seeded: Seeded; now: number }

/** Speed, memory and wholeness of an export of the largest street. */
export async function measureExport({ folder, rowsIn, seeded, now }: Largest): Promise<Row[]> {
  const clock = { now }
  const table = await openTable(folder, () => clock.now)
  const exports = exporting(table, seeded, clock)
  const work = { endpoint: table.endpoint, folder, street: exports.street, now }
  const month = monthOf(chinaDay(now)).slice(2).replace('-', '')
  const taken = await takeRounds(exports, month, work)
  const [whole = ''] = taken.ids
  const parts = await exports.stretches(whole)
  const { id, killedAt } = await killedAndResumed(exports, { month, parts }, work)
  const [one, other] = [await exports.file(whole), await exports.file(id)]
  const rows = numbersIn(other)
  const isWhole = hashOf(one) === hashOf(other) && rows.join() === numbersOf(exports.street, rowsIn).join()
  await table.close()
  return [
    ...speedRows(taken, seeded.orders),
    {
      bar: 'P13',
      what: 'killed in the middle and gone on with: the same bytes, every order once',
      target: 'yes',
      figure: `${isWhole ? 'yes' : 'NO'}: killed at ${killedAt} of ${parts} stretches, ${rows.length} rows, ${one.length} bytes`,
      verdict: verdictOf(isWhole),
    },
  ]
}
