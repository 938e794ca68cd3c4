import type { Look, OpinionState } from '../../shared/opinion/opinion'

/** One look of the desk: the public log is made of these. */
export type Looked = {
  look: Look
  /** Milliseconds since 1970. */
  at: number
  reason?: string
  /** The desk, a community's code or the street's; who sat there is nobody's business. */
  desk: string
  /** Keyed hashes of the command's key and content: sent again, it is known. */
  key: string
  said: string
}

/** An opinion or a comment as it is kept: nothing in it says whose it is. */
export type OpinionKept = {
  id: string
  topicId: string
  words: string
  at: number
  lookBy: number
  state: OpinionState
  version: number
  /** Keyed hash of what was said under this command. */
  said: string
  looks: Looked[]
}
