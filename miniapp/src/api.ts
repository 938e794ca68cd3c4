import type { Answer, Input } from '../../shared/contract'
import { mainContract, type MainOperationName } from '../../shared/mainContract'
import type { Operation } from '../../shared/operation'
import { answerOf, request } from './request'
import { Refused } from './Refused'
import { freshToken, ownerNow, tokenRanOut } from './session'

/** Only what the operation asks for; a command's key goes beside it. */
type Asked<N extends MainOperationName> = {
  [F in keyof Input<N> as Input<N>[F] extends undefined ? never : F]: Input<N>[F]
}
export type Sent = { params?: Record<string, string>; query?: Record<string, unknown>; body?: unknown }

const pathOf = (path: string, { params = {}, query = {} }: Sent) => {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const asked = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  return asked.length > 0 ? `${filled}?${asked.join('&')}` : filled
}

/** Sends what an operation asks for. A token that ran out is renewed once, silently. Throws `Refused`. */
export async function ask(
  operation: Pick<Operation, 'method' | 'path' | 'by'>,
  sent: Sent,
  key?: string,
): Promise<unknown> {
  const path = pathOf(operation.path, sent)
  const send = async (token: string | undefined) =>
    request(operation.method, path, { token, key, body: sent.body })
  if (operation.by === 'anyone') return answerOf(await send(undefined))

  const owner = ownerNow()
  const token = await freshToken()
  const first = await send(token)
  if (first.statusCode !== 401) return answerOf(first)
  // What one person asked is not asked in another's name.
  if (owner !== ownerNow()) throw new Refused('notSignedIn')
  tokenRanOut(token)
  return answerOf(await send(await freshToken()))
}

/**
 * Calls an operation of the contract by its name. Commands need `key`, a ULID made when the person decided: sending
 * again with the same key never acts twice.
 */
export const call = async <N extends MainOperationName>(
  name: N,
  asked: Asked<N>,
  key?: string,
): Promise<Answer<N>> =>
  // The fields that this operation has not got are absent, which the mapped type above has checked.
  (await ask(mainContract[name], asked as Sent, key)) as Answer<N>

export type Api = { call: typeof call }
