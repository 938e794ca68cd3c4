import type { Role } from '../../shared/actor'
import type { Ask, Kind, Priority } from '../../shared/workOrder/commands'
import type { Consequence, Move, Status } from '../../shared/workOrder/transitions'

/** `absorb` is the other side of a merge 并单: it stands in the order that takes the other in. */
export type Deed = Move | Consequence

export type Rating = {
  contacted: boolean
  solved: 'solved' | 'partly' | 'not'
  satisfied: 'satisfied' | 'basically' | 'not'
}

/** What one step changes, or adds to be known. Seconds since 1970 for times. */
export type Change = {
  status?: Status
  /** Whose queue it lies in from now on; empty when nobody's. */
  holder?: string
  dueAt?: number
  /** When the clock rings next: for the reminder, or to send it up a desk. */
  ringsAt?: number
  /** What is asked for 申请, and until when. */
  asks?: Ask
  askedUntil?: number
  /** 挂账: of the time to finish, what was left when the clock stopped. */
  leftSeconds?: number
  promisedAt?: number
  kind?: Kind
  categoryCode?: string
  gridId?: string
  buildingId?: string
  /** Geohash of seven letters, about 150 m. */
  cell?: string
  priority?: Priority
  isPrivate?: boolean
  photos?: number
  verdict?: 'solved' | 'partly' | 'notSolvable'
  rating?: Rating
  /** Keyed hashes of the verified households 户 this step speaks for, with dots between: each counts once. */
  household?: string
  otherOrderId?: string
  /** Who stood behind an order that was taken in, with dots between. */
  followers?: string
  /** Words or photos of this step lie in the private part. */
  hasWords?: boolean
  isInternal?: boolean
}

/** One line of the history 流转记录 as it is kept. */
export type StepKept = {
  deed: Deed
  by: string
  as: Role
  /** Milliseconds since 1970. */
  at: number
  /** Keyed hashes of the command's key and of what it said: a retry is known by them. */
  key: string
  said: string
  change: Change
}

/** An order's head: the fold of its steps, and nothing that is not in them. No personal data, no resident's words. */
export type WorkOrder = {
  id: string
  kind: Kind
  status: Status
  version: number
  categoryCode: string
  priority: Priority
  gridId: string
  buildingId?: string
  cell?: string
  reporterId: string
  holder?: string
  dueAt?: number
  ringsAt?: number
  /** 超期, and told so. */
  hasLapsed: boolean
  /** Asked for and not answered yet. */
  asked?: { for: Ask; until: number }
  /** 挂账: the clock stands still since then, with so much left. */
  suspended?: { since: number; leftSeconds: number }
  promisedAt: number
  isPrivate: boolean
  photos: number
  steps: StepKept[]
  /** The steps as they are kept, byte for byte: what newer code wrote is never rewritten by older. */
  packed: string[]
}
