import { publishable } from './publish'

/** In a process that answers for everything else as well, with a gigabyte for all of it. */
const mostUnpacked = 200_000_000

let last: Promise<unknown> = Promise.resolve()

/** Draws one photo at a time, and none that would take the process down. */
export function drawHere(bytes: Buffer) {
  const drawn = last.then(() => publishable(bytes, mostUnpacked))
  last = drawn
  return drawn
}
