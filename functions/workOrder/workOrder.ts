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

/** 吹哨: a unit that is called, until when it is to report in, and when it is reminded. Seconds since 1970. */
export type Called = { unitId: string; dueAt: number; ringsAt: number }

/** The same as it stands: who called, and who came. */
export type Call = {
  unitId: string
  calledBy: string
  calledAt: number
  dueAt: number
  /** When the clock rings next for it; never once it came or was told late. */
  ringsAt?: number
  hasLapsed: boolean
  came?: { by: string; at: number }
  /** The work was finished before anybody came: there is nothing to come to any more. */
  isOver?: true
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
  /** 协办: the units that help the lead. */
  assist?: string[]
  /** 吹哨: who is called. */
  called?: Called[]
  /** The unit that came 报到, or whose call the clock reminds of or finds late. */
  callOf?: string
  /** 回访: until when the reporter is asked. */
  callBackBy?: number
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
  /** 替人报: whoever reported it did so for somebody else. */
  isOnBehalf?: boolean
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
  /** 协办. */
  assisting: string[]
  calls: Call[]
  /** 回访: until when the reporter is asked and has not answered. */
  callBackBy?: number
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
