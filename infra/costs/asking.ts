import { api } from '../../functions/api'
import { ulidOf } from '../../shared/ulid'
import type { LambdaName } from '../lambdas'
import type { Stage } from './stage'
import { asked, callOf, type Use } from './use'

type Request = { method?: 'GET' | 'POST'; path: string; body?: object }
export type Answered = { use: Use; body: Record<string, unknown> }

/** Longer than a function remembers a person or a street: each request pays for all that it reads. */
const pause = 2 * 60_000

/** Asks the API as somebody, one request after the other, and counts what each takes of the function that serves it. */
export function asking({ clock, deps, meter }: Stage) {
  let served: LambdaName = 'api'
  const app = api(deps, (name, handler) => (called) => {
    served = name
    return handler(called)
  })

  async function send(path: string, init: RequestInit) {
    const answer = await app.request(`/v1${path}`, init)
    const text = await answer.text()
    if (answer.status >= 300) throw new Error(`${path} was answered ${answer.status}: ${text}`)
    return { text, body: JSON.parse(text) as Record<string, unknown> }
  }

  async function tokenOf(personId: string) {
    const signIn = { method: 'POST', body: JSON.stringify({ code: `demo:${personId}` }) }
    return String((await send('/sessions', signIn)).body.token)
  }

  return async (by: string, { method = 'GET', path, body }: Request): Promise<Answered> => {
    const Authorization = `Bearer ${await tokenOf(by)}`
    clock.now += pause
    const headers = { Authorization, 'Idempotency-Key': ulidOf(clock.now, deps.randomDigit) }
    const init = { method, headers, ...(body && { body: JSON.stringify(body) }) }
    const { result, trips } = await meter.during(() => send(path, init))
    return { use: asked(callOf(served, trips), Buffer.byteLength(result.text)), body: result.body }
  }
}

export type Ask = ReturnType<typeof asking>
