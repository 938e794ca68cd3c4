import type { OpinionKept } from './opinion'
import type { Page } from './store'

/** A page asked for reads at most so many, however few of them fit; the next goes on from there. */
const mostPages = 3

export type List = { opinions: OpinionKept[]; cursor?: string }

type From = { read: (after: string | undefined) => Promise<Page>; cursor: string | undefined; limit: number }

/** On from the cursor until there are enough that fit. */
export async function collect(
  fits: (opinion: OpinionKept) => boolean,
  { read, cursor, limit }: From,
): Promise<List> {
  const found: OpinionKept[] = []
  let after = cursor
  for (let pages = 0; pages < mostPages; pages++) {
    const { opinions, isEnd } = await read(after)
    found.push(...opinions.filter(fits))
    const extra = found[limit]
    // What is beyond the limit comes with the next page.
    if (extra) return { opinions: found.slice(0, limit), ...cursorOf(found[limit - 1]) }
    if (isEnd) return { opinions: found }
    after = opinions[opinions.length - 1]?.id
  }
  return { opinions: found, ...(after && { cursor: after }) }
}

const cursorOf = (last: OpinionKept | undefined) => (last ? { cursor: last.id } : {})
