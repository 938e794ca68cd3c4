import { Hono } from 'hono'
import * as sql from './boardSql'
import type { Pool } from './pg'

export type Window = { from: string; to: string }
export type Months = { now: string; month: Window; before: Window; yearBefore: Window }

/** A board over group-by, as one would write it without counters: six questions at once over a pool. */
export function board(pool: Pool, { now, month, before, yearBefore }: Months) {
  const ask = async (name: keyof typeof sql, values: string[]) => {
    // Named: parsed and planned once on each connection.
    const { rows } = await pool.query({ name, text: sql[name], values })
    return rows
  }
  const app = new Hono()
  app.get('/board/:street', async (c) => {
    const { street } = c.req.param()
    const during = ({ from, to }: Window) => [street, from, to, now]
    const [rates, trend, times, live, past, yearAgo] = await Promise.all([
      ask('rates', during(month)),
      ask('trend', during(month)),
      ask('times', during(month).slice(0, 3)),
      ask('live', [street, now]),
      ask('compared', during(before)),
      ask('compared', during(yearBefore)),
    ])
    return c.json({ rates, trend, times, live, before: past, yearBefore: yearAgo })
  })
  return app
}
