import type { Computer } from '../../../shared/computer/computer'
import { whenText } from '../clockText'

const minuteOf = (since: string) => since.slice(0, 16)

/** Since when one is signed in; to the second where another began in the same minute. */
export function sinceSaid({ id, since }: Computer, all: Computer[], now = Date.now()) {
  const isAlone = !all.some((other) => other.id !== id && minuteOf(other.since) === minuteOf(since))
  return isAlone ? whenText(since, now) : `${whenText(since, now)}:${since.slice(17, 19)}`
}
