import type { Images } from '../stream/store'
import type { BucketStore } from './bucketStore'

/** The photos that an item names, wherever in it: in a report, in what was said at a step, in notes and promises. */
function namedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return []
  return Object.entries(value).flatMap(([name, inside]: [string, unknown]) =>
    name === 'photoKeys' && Array.isArray(inside) ? inside.map(String) : namedIn(inside),
  )
}

/** What an item names from now on stays: what nothing ever names is swept up. */
export async function keepNamed({ before, after }: Images, { keep }: Pick<BucketStore, 'keep'>) {
  const known = new Set(namedIn(before))
  const named = new Set(namedIn(after).filter((photoKey) => !known.has(photoKey)))
  await Promise.all([...named].map(keep))
}
