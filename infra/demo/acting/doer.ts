import type { Picture } from '../photos/picture'
import type { teller } from '../history/tell'

export type Teller = Pick<ReturnType<typeof teller>, 'ask' | 'photograph'>
export type Told = { teller: Teller; now: number }
type Known = { id: string; version: number }

/** One matter as it is told, deed by deed, each at its day and by its person. */
export function doer(
  { ask, photograph }: Teller,
  { name, at }: { name: string; at: (ago: number) => number },
) {
  let told = 0
  const next = (content: unknown = '') => `${name} ${(told += 1)} ${JSON.stringify(content)}`
  /** A minute apart, so that they stand in their order. */
  const momentOf = (ago: number) => at(ago) + told * 60_000

  const get = (by: string, ago: number, path: string) =>
    ask({ id: next(), by, at: momentOf(ago), method: 'GET', path })

  return {
    get,
    photograph: (by: string, picture: Picture) => photograph(by, picture),

    /** The same at a second telling; what says something else is another command. */
    post: (by: string, ago: number, [path, body]: [path: string, body: object]) =>
      ask({ id: next(body), by, at: momentOf(ago), method: 'POST', path, body }),

    /** Moves it as it stands: `of` is what the answer calls it. */
    async move(by: string, ago: number, { of, path, move, body }: Moved) {
      const { version } = (await get(by, ago, path))[of] as Known
      const sent = { version, ...body }
      const id = next(body)
      return ask({ id, by, at: momentOf(ago), method: 'POST', path: `${path}/${move}`, body: sent })
    },
  }
}

type Moved = { of: 'campaign' | 'project' | 'need' | 'plan'; path: string; move: string; body: object }
export type Doer = ReturnType<typeof doer>
