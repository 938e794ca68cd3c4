import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureConsumer } from './consumer/measureConsumer'
import { measureExport } from './export/measureExport'
import { closing } from '../local/closing'
import { runCommand } from '../runCommand'
import { boardRows } from './dashboard/boardRows'
import { measureBoard } from './dashboard/measureBoard'
import { seedAll } from './dashboard/seedAll'
import { readOptions, usage } from './options'
import { tableOf, type Row } from './row'

const say = (line: string) => void process.stdout.write(`${line}\n`)
/** In the middle of an afternoon, late in a month: the same whenever it is run. */
const now = Date.parse('2026-11-25T14:20:00+08:00')

const opened = closing()

/** A folder that is gone afterwards. */
function folderFor(what: string, where = process.env['BENCH_FOLDER'] ?? tmpdir()) {
  const folder = mkdtempSync(join(where, `emulin-${what}-`))
  opened.add(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

type Asked = Pick<ReturnType<typeof readOptions>, 'orders' | 'only'>

async function measured({ orders, only }: Asked) {
  const rows: Row[] = []
  if (only.includes('consumer')) rows.push(...(await measureConsumer(folderFor('consumer'))))
  if (!only.includes('dashboard') && !only.includes('export')) return rows
  const [folder, rowsIn] = [folderFor('bench'), folderFor('rows')]
  // The export needs the largest street alone.
  const sizes = only.includes('dashboard') ? orders : orders.slice(-1)
  const seeded = await seedAll(folder, { rowsIn, sizes, now, say })
  const largest = seeded[seeded.length - 1]
  // Programs lie elsewhere: from a folder in memory some systems run nothing.
  const board = () =>
    measureBoard({ folder, rowsIn, programsIn: folderFor('postgres', tmpdir()), now, seeded })
  if (only.includes('dashboard')) rows.push(...boardRows(await board()))
  if (only.includes('export') && largest)
    rows.push(...(await measureExport({ folder, rowsIn, seeded: largest, now })))
  return rows
}

async function run() {
  const { orders, only, help } = readOptions(process.argv.slice(2))
  if (help) {
    say(usage)
    return 0
  }
  const rows = await measured({ orders, only })
  say(tableOf(rows))
  mkdirSync('dist', { recursive: true })
  writeFileSync('dist/bench.json', JSON.stringify({ orders, rows }, undefined, 2))
  return rows.some(({ verdict }) => verdict === 'missed') ? 1 : 0
}

// What it started ends with it; its folders are gone, too.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void opened.close().finally(() => process.exit(1)))

await runCommand(() => run().finally(() => opened.close()))
