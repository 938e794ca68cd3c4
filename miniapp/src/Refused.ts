import type { Refusal } from '../../shared/outcome'
import { wordsOf } from '../../shared/refusalWords'

export type Why = {
  /** What to say; the server's own sentence where it has one. */
  title?: string
  detail?: string
  field?: string
  /** The order as it is now, when somebody else moved it first. */
  order?: unknown
  requestId?: string
}

/** The server, or the network, said no. Pages show `message`: it is Chinese and says what to do. */
export class Refused extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly why: Why = {},
  ) {
    super(why.title ?? wordsOf(refusal))
    this.name = 'Refused'
  }
}

/** Not the sender's fault, and worth sending again as it is. */
export const isPassing = (error: unknown) =>
  error instanceof Refused && ['offline', 'unavailable', 'tryLater'].includes(error.refusal)

/** Not there, or not for this person any more: what she knew of it is old. */
export const isGone = (error: unknown) => error instanceof Refused && error.refusal === 'notFound'

/** Numbers of a time before the street began: there never will be any. */
export const isBeforeAll = (error: unknown) => error instanceof Refused && error.refusal === 'noNumbers'
