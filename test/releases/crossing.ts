import type { Beside } from './beside'
import type { Side } from './side'

type Body = Record<string, unknown>
type Deed = [by: string, path: string, body: object]

/** What is done at one of two sides, or at the other; whatever is refused stops the story. */
export function crossing({ ask, newKey }: Beside) {
  const done = (side: Side, what: string, { status, body }: { status: number; body: Body }) => {
    if (status >= 300) throw new Error(`${what} at ${side.name}: ${status} ${JSON.stringify(body)}`)
    return body
  }
  const command =
    (method: 'POST' | 'PUT') =>
    async (side: Side, [by, path, body]: Deed) =>
      done(side, `${by} ${path}`, await ask(side, by, { method, path, body, key: newKey() }))

  return {
    post: command('POST'),
    put: command('PUT'),
    get: async (side: Side, by: string, path: string) =>
      done(side, `${by} ${path}`, await ask(side, by, { method: 'GET', path })),
  }
}

/** What somebody does, and what the other side then shows of it. */
export type Crossing = (scene: Beside) => Promise<void>

export const named = <T>(list: unknown, isIt: (one: T) => boolean) => {
  // Only lists of the contract are asked for here.
  const found = (list as T[]).find(isIt)
  if (!found) throw new Error(`not among ${JSON.stringify(list).slice(0, 300)}`)
  return found
}
