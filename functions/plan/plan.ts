import type { PlanAbout, PlanResult, PlanSource } from '../../shared/plan/commands'
import { monthOfEntry, monthOfPlan } from '../../shared/plan/month'
import type { PlanClaim, PlanMove, PlanStatus } from '../../shared/plan/transitions'
import type { MatterStep } from '../matter/store'

export type PlanStep = MatterStep & {
  deed: PlanMove
  as: PlanClaim
  status?: PlanStatus
  /** Which entry. */
  of?: string
}

export type PlanNote = { n: number; words: string; by: string; at: number }

/** One thing on the plan. None is ever taken out of the item: what is dropped says so. */
export type PlanEntry = {
  /** The month of its first plan, and its number there. */
  id: string
  title: string
  target: string
  unitId: string
  about?: PlanAbout
  source?: PlanSource
  /** Put on the list after that was published. */
  isLate?: true
  notes: PlanNote[]
  result?: { is: PlanResult; words: string; at: number }
  /** Without a reason where nobody outside had seen it yet. */
  dropped?: { reason?: string; at: number }
}

/** A month's plan 月度重点治理 as it stands in the table, all of it in one item. */
export type Plan = {
  id: string
  status: PlanStatus
  version: number
  entries: PlanEntry[]
  publishedAt?: number
  closedAt?: number
  /** The plan that takes over 结转 what has no result. */
  carriedTo?: string
  steps: PlanStep[]
}

/** A month for which nothing has been planned yet. */
export const blankPlan = (id: string): Plan => ({ id, status: 'draft', version: 0, entries: [], steps: [] })

export const isLive = ({ dropped }: PlanEntry) => dropped === undefined
/** On the list, and nobody has said what came of it. */
export const isPending = (entry: PlanEntry) => isLive(entry) && entry.result === undefined

/** Promised to all by an earlier month. */
export const isTakenOver = ({ id }: Plan, entry: PlanEntry) => monthOfEntry(entry.id) !== monthOfPlan(id)

/** All may read it, now and after it has ended. */
export const isOut = ({ publishedAt }: Plan) => publishedAt !== undefined

/** What it hands on: a month that nobody published only what it took over, and why that was let go, which nobody has read. */
export const isHandedOn = (plan: Plan, entry: PlanEntry) =>
  isOut(plan) ? isPending(entry) : isTakenOver(plan, entry)
