import { ulidOf } from '../../shared/ulid'
import type { Side } from './side'

export type Reply = { status: number; body: Record<string, unknown> }
export type Sent = { method: 'GET' | 'POST' | 'PUT'; path: string; body?: unknown; key?: string }

/** What differs from answer to answer, whoever gives it. */
const { stringify } = JSON
const withoutRequest = ({ requestId: _, ...body }: Record<string, unknown>) => body

let keysMade = 0

/** Everybody of a street, asking either side: whoever signed in at one is known at the other. */
export function callersAt(signsIn: Side, clock: { now: number }) {
  const tokens = new Map<string, Promise<string>>()

  async function signIn(personId: string) {
    const body = stringify({ code: `demo:${personId}` })
    const answer = await signsIn.request('/v1/sessions', { method: 'POST', body })
    if (answer.status !== 201) throw new Error(`${personId} at ${signsIn.name}: ${await answer.text()}`)
    return ((await answer.json()) as { token: string }).token
  }

  function tokenOf(personId: string) {
    const known = tokens.get(personId) ?? signIn(personId)
    tokens.set(personId, known)
    return known
  }

  return {
    newKey: () => {
      let rest = (keysMade += 1)
      return ulidOf(clock.now, () => {
        const digit = rest % 32
        rest = Math.floor(rest / 32)
        return digit
      })
    },

    async ask(side: Side, personId: string, { method, path, body, key = '' }: Sent): Promise<Reply> {
      const headers = { Authorization: `Bearer ${await tokenOf(personId)}`, 'Idempotency-Key': key }
      const answer = await side.request(`/v1${path}`, {
        ...{ method, headers },
        ...(body !== undefined && { body: stringify(body) }),
      })
      const text = await answer.text()
      return { status: answer.status, body: withoutRequest(JSON.parse(text || '{}') as Reply['body']) }
    },
    forget: () => tokens.clear(),
  }
}

export type Callers = ReturnType<typeof callersAt>
