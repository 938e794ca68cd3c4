import type { Images } from '../stream/store'
import type { PhotoKeeper } from './files'

/** Photos stand in lists, and where a campaign closed, in a pair. */
const naming = ['photoKeys', 'beforeKey', 'afterKey']

/** The photos that an item names, wherever in it: in a report, in what was said at a step, in notes and promises. */
export function namedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return []
  return Object.entries(value).flatMap(([name, inside]: [string, unknown]) =>
    naming.includes(name) ? [inside].flat().map(String) : namedIn(inside),
  )
}

/** What an item names from now on stays; what it names no more, and what went with it, is swept up. */
export async function keepNamed({ before, after }: Images, { keep, letGo }: PhotoKeeper) {
  const [then, now] = [new Set(namedIn(before)), new Set(namedIn(after))]
  await Promise.all([
    ...[...now].filter((photoKey) => !then.has(photoKey)).map(keep),
    ...[...then].filter((photoKey) => !now.has(photoKey)).map(letGo),
  ])
}
