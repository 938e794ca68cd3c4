import { createRequire } from 'node:module'

/** What is used of the package `pg`, which is installed for the benchmark alone: nothing else is checked against it. */
export type Pool = {
  query(sql: string | { name: string; text: string; values: unknown[] }): Promise<{ rows: unknown[] }>
  on(event: 'error', hear: (error: Error) => void): void
  end(): Promise<void>
}

type Pg = {
  Pool: new (settings: { host: string; port: number; user: string; max: number; database: string }) => Pool
}

export function poolOn(port: number, max: number) {
  // The type above is what its documentation says.
  const { Pool } = createRequire(import.meta.url)('pg') as Pg
  const pool = new Pool({ host: '127.0.0.1', port, user: 'bench', database: 'postgres', max })
  // Cut off while it was idle: whoever asks next hears of it.
  pool.on('error', () => undefined)
  return pool
}
