import { ulidOf } from '../../shared/ulid'
import type { Told } from './gateway'
import type { Town } from './town'

/** What was asked and what was answered, for whoever compares. */
export type Line = { asked: string; status: number; type: string; answer: unknown }

/** What was answered, if it was not a refusal. */
export function granted<T>(line: Line): T {
  if (line.status >= 300) throw new Error(JSON.stringify(line))
  // Whoever asks knows the contract.
  return line.answer as T
}

type More = { key?: string; type?: string; cookie?: string }
type Sent = More & { said?: unknown }

function answerBy({ headers, bytes }: Told) {
  const type = headers['content-type'] ?? ''
  const text = bytes.toString()
  return { type, answer: /json/.test(type) ? (JSON.parse(text) as unknown) : text }
}

/** Keys of commands, the same for each who is called with the same moment. */
export function keysFrom(now: number) {
  let made = 0
  return () => {
    let rest = (made += 1)
    return ulidOf(now, () => {
      const digit = rest % 32
      rest = Math.floor(rest / 32)
      return digit
    })
  }
}

async function loginCode(wechat: string, user: string) {
  const answer = await fetch(`${wechat}/stand-in/codes`, { method: 'POST', body: JSON.stringify({ user }) })
  return ((await answer.json()) as { code: string }).code
}

type Around = { town: Pick<Town, 'ask'>; wechat: string; now: number }

/** People with their phones at the door of a town; every answer is written down. */
export function callersAt({ town, wechat, now }: Around) {
  const lines: Line[] = []
  const tokens = new Map<string, string>()
  const nextKey = keysFrom(now)

  async function ask(
    method: string,
    path: string,
    { headers, body }: { headers: Record<string, string>; body?: string },
  ) {
    const told = await town.ask({ method, path: `/v1${path}`, headers, ...(body !== undefined && { body }) })
    const line = { asked: `${method} ${path}`, status: told.status, ...answerBy(told) }
    lines.push(line)
    return line
  }

  async function signIn(user: string) {
    const code = await loginCode(wechat, user)
    const { answer } = await ask('POST', '/sessions', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
    })
    const { token = '' } = answer as { token?: string }
    tokens.set(user, token)
    return token
  }

  /** Each by her own phone; nobody is asked without one. */
  const as = (user: string) => {
    const send = async (method: string, path: string, { said, key = nextKey(), ...more }: Sent) => {
      const authorization = `Bearer ${tokens.get(user) ?? (await signIn(user))}`
      const { type = 'application/json', cookie } = more
      const asked = { authorization, ...(cookie && { cookie }) }
      if (said === undefined) return ask(method, path, { headers: asked })
      const headers = { ...asked, 'idempotency-key': key, 'content-type': type }
      return ask(method, path, { headers, body: JSON.stringify(said) })
    }
    return {
      get: (path: string, more?: More) => send('GET', path, { ...more }),
      post: (path: string, said: unknown, more?: More) => send('POST', path, { said, ...more }),
      put: (path: string, said: unknown, more?: More) => send('PUT', path, { said, ...more }),
    }
  }
  return { as, ask, lines, code: (user: string) => loginCode(wechat, user) }
}

export type CallersAt = ReturnType<typeof callersAt>
