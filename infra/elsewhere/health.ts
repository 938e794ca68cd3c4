import { setTimeout as sleep } from 'node:timers/promises'
import { Hono } from 'hono'
import { keys } from '../../functions/keys'
import type { Table } from '../../functions/table/store'

/** Whoever asks is a balancer, and does not wait longer. */
const patience = 2000

/** Whether this process can do its work now: it answers, and the table answers it. */
export function health(table: Pick<Table, 'get'>, mostMs = patience) {
  const app = new Hono()
  app.get('/health', async (c) => {
    const reached = table.get(keys.streamRead('TURN')).then(
      () => true,
      () => false,
    )
    const isReached = await Promise.race([reached, sleep(mostMs, false, { ref: false })])
    return c.json({ table: isReached ? 'reached' : 'out of reach' }, isReached ? 200 : 503)
  })
  return app
}
