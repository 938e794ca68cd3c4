import type { Share } from './rounds'
import { oneClock } from './rounds'

/** So long a look begins anything: the next is called a minute after it. */
export const lookMs = 45_000
/** What was begun is given so long to its end before the function is cut off. */
const endsMs = 15_000

/** A look that is at it says so three times as often; the look after the next one goes on where one was cut off. */
const silentMs = 90_000

/** What the schedule says: which of how many it calls. */
export type Called = Partial<Share> | undefined

type Context = { getRemainingTimeInMillis: () => number }

/** What a call is to do and until when, by what is left of the function's own time. */
export function called(event: Called, context: Context, now: number) {
  const until = now + Math.min(lookMs, context.getRemainingTimeInMillis() - endsMs)
  return { ...oneClock, ...event, silentMs, until }
}
