import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importFile } from '../../infra/import/importFile'
import { line } from './moving'

const rows = 20_000
const letters = '字'.repeat(50)
const csvRow = (_: unknown, id: number) => `r${id},2020-01-05,灯,"${letters}\n${letters}"`
const files = {
  'many.ndjson': Array.from({ length: rows }, (_, id) => line({ id, text: letters })).join('\n'),
  'many.csv': ['id,time,title,text', ...Array.from({ length: rows }, csvRow)].join('\n'),
}

describe('the memory of an import 内存', () => {
  it.each(Object.entries(files))(
    'does not grow with the file: of %s no more is read than is being sent',
    async (name, text) => {
      const folder = await mkdtemp(join(tmpdir(), 'emulin-flat-'))
      const file = join(folder, name)
      await writeFile(file, text)
      const perRow = Buffer.byteLength(text) / rows
      const ahead: number[] = []

      const tally = await importFile({
        file,
        encoding: 'utf-8',
        source: 'old',
        categories: [],
        send: async () => ({ made: 'created', atDesk: true }),
        atOnce: 16,
        onBad: () => undefined,
        onProgress: ({ rows: done }, bytes) => ahead.push(bytes - done * perRow),
      })

      await rm(folder, { recursive: true })
      expect(tally).toMatchObject({ rows, created: rows, bad: 0 })
      // A few of the pieces of 64 KB in which a file is read.
      expect(Math.max(...ahead)).toBeLessThan(4 * 65_536)
    },
  )
})
