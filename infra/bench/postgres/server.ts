import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listen } from '../../local/listen'
import { asChild } from '../child'
import { binariesIn, handOver } from './binaries'
import { board, type Months } from './board'
import { indexes, schema } from './columns'
import { poolOn, type Pool } from './pg'
import { startPostgres } from './startPostgres'

export type PostgresServer = { url: string; pids: number[]; orders: number } | { none: true }

const connections = 4

/** The rows of `orders.tsv`, indexed and analysed; how many they are. */
async function load(pool: Pool, folder: string) {
  await pool.query(schema)
  await pool.query(`COPY orders FROM '${join(folder, 'orders.tsv')}'`)
  for (const sql of indexes) await pool.query(sql)
  const { rows } = await pool.query('SELECT count(*)::int AS n FROM orders')
  const [counted] = rows as { n: number }[]
  return counted?.n ?? 0
}

/** A Node server over PostgreSQL; it ends what it started when it ends, or when it cannot begin. */
await asChild(async ([folder = '', programs = '']) => {
  ;[folder, programs].forEach(handOver)
  const bin = binariesIn(programs)
  if (!bin) return { answer: { none: true } satisfies PostgresServer }
  const postgres = await startPostgres(bin, folder)
  const pool = poolOn(postgres.port, connections)
  const orders = await load(pool, folder).catch(async (error: unknown) => {
    await postgres.stop()
    throw error
  })
  // The one who started us wrote it.
  const months = JSON.parse(readFileSync(join(folder, 'months.json'), 'utf8')) as Months
  const { url, stop } = await listen(board(pool, months))
  const answer: PostgresServer = { url, pids: [process.pid, postgres.pid], orders }
  const close = async () => {
    await stop()
    await pool.end()
    await postgres.stop()
  }
  return { answer, close }
})
