import type { Hono } from 'hono'
import { ulidOf } from '../../../shared/ulid'

/** Whoever signs in with this code, and what she sends from then on: each command has a key of its own. */
export async function sender(app: Pick<Hono, 'request'>, code: string, now: number) {
  let sent = 0
  const send = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const answer = await app.request(`/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    if (answer.status >= 300) throw new Error(`${path}: ${await answer.text()}`)
    return (await answer.json()) as Record<string, unknown>
  }
  const { token } = await send('/sessions', { code })
  return (path: string, body: object) => {
    sent += 1
    const key = ulidOf(now, () => sent % 32)
    return send(path, body, { Authorization: `Bearer ${String(token)}`, 'Idempotency-Key': key })
  }
}
