import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listen } from '../../local/listen'
import { asChild } from '../child'
import { binariesIn, handOver } from './binaries'
import { board, type Months } from './board'
import { indexes, schema } from './columns'
import { poolOn } from './pg'
import { startPostgres } from './startPostgres'

export type PostgresServer = { url: string; pids: number[]; orders: number } | { none: true }

const connections = 4

/** A Node server over PostgreSQL with the rows of `orders.tsv`; it ends what it started when it ends. */
await asChild(async ([folder = '']) => {
  // Not beside the data: from a folder in memory some systems run nothing.
  const programs = mkdtempSync(join(tmpdir(), 'emulin-postgres-'))
  ;[folder, programs].forEach(handOver)
  const bin = binariesIn(programs)
  if (!bin) return { answer: { none: true } satisfies PostgresServer }
  const postgres = await startPostgres(bin, folder)
  const pool = poolOn(postgres.port, connections)
  await pool.query(schema)
  await pool.query(`COPY orders FROM '${join(folder, 'orders.tsv')}'`)
  for (const sql of indexes) await pool.query(sql)
  const { rows } = await pool.query('SELECT count(*)::int AS n FROM orders')
  const [counted] = rows as { n: number }[]
  // The one who started us wrote it.
  const months = JSON.parse(readFileSync(join(folder, 'months.json'), 'utf8')) as Months
  const { url, stop } = await listen(board(pool, months))
  const answer: PostgresServer = { url, pids: [process.pid, postgres.pid], orders: counted?.n ?? 0 }
  const close = async () => {
    await stop()
    await pool.end()
    await postgres.stop()
    rmSync(programs, { recursive: true })
  }
  return { answer, close }
})
