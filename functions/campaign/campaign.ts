import type { Result, Shows } from '../../shared/campaign/commands'
import type { CampaignClaim, CampaignMove, CampaignStatus } from '../../shared/campaign/transitions'
import type { MatterStep } from '../matter/store'

export type CampaignStep = MatterStep & {
  deed: 'make' | CampaignMove
  as: CampaignClaim
  status?: CampaignStatus
}

/** 进展. */
export type Note = { n: number; shows: Shows; words: string; photoKeys: string[]; by: string; at: number }

export type Owner = { personId?: string; unitId?: string }

/** 办结. */
export type Closing = { result: Result; words: string; beforeKey?: string; afterKey?: string; at: number }

/** A campaign 专题攻坚 as it stands in the table, all of it in one item. */
export type Campaign = {
  id: string
  title: string
  why: string
  /** The community it is for, or the street: whose desk it is. */
  place: string
  owner: Owner
  /** A day, 2026-05-31. */
  until: string
  orderIds: string[]
  demandId?: string
  status: CampaignStatus
  version: number
  /** When it first ran, and when it was last closed. */
  startedAt?: number
  endedAt?: number
  notes: Note[]
  closing?: Closing
  /** The last closings after which it was begun anew, and why: kept only since residents read it. */
  earlier?: (Closing & { reason: string })[]
  steps: CampaignStep[]
}
