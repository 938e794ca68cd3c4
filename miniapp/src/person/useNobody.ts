import { useSyncExternalStore } from 'react'
import { Refused } from '../Refused'
import { browserPersonId, watchSession } from '../session'

/** Chosen in an earlier demo street, perhaps: this one does not know the person. */
const isUnknown = (error: unknown) =>
  error instanceof Refused && ['notSignedIn', 'badCode'].includes(error.refusal)

/** In a browser, until somebody is chosen to play, or let in by her phone; `error` is what the page's first question was refused with. */
export function useNobody(error?: unknown) {
  const known = useSyncExternalStore(watchSession, browserPersonId, browserPersonId)
  return process.env.TARO_ENV === 'h5' && (!known || isUnknown(error))
}
