import type { NeedScope, SupplyKind } from '../../shared/project/commands'
import type { NeedClaim, NeedMove, NeedStatus } from '../../shared/project/transitions'
import type { Owner } from '../campaign/campaign'
import type { MatterStep } from '../matter/store'

export type NeedStep = MatterStep & { deed: 'add' | NeedMove; as: NeedClaim; status?: NeedStatus }

export type ProjectNote = {
  n: number
  words: string
  photoKeys: string[]
  by: string
  at: number
  isLast?: true
}

/** 项目: what a need is once somebody meets it. */
export type Project = {
  title: string
  resourceId: string
  resourceTitle: string
  provider: string
  owner: Owner
  /** A day, 2026-05-31. */
  until: string
  startedAt: number
  endedAt?: number
  notes: ProjectNote[]
}

/** How a project ended that was listed anew afterwards, and why. */
export type EarlierProject = {
  title: string
  provider: string
  at: number
  last: ProjectNote
  reason: string
}

/** A need 需求 as it stands in the table, with the project it has become, all of it in one item. */
export type Need = {
  id: string
  title: string
  words: string
  kind: SupplyKind
  scope: NeedScope
  home?: string
  /** The community it is of, or the street. */
  place: string
  /** The order it was heard in. */
  orderId?: string
  status: NeedStatus
  version: number
  project?: Project
  /** Kept only since residents read it. */
  earlier?: EarlierProject[]
  steps: NeedStep[]
}

export type ResourceStep = MatterStep & { deed: 'add' | 'change' | 'withdraw' | 'restore' }

/** A resource 资源. */
export type Resource = {
  id: string
  title: string
  kind: SupplyKind
  amount: string
  when: string
  provider: string
  contact?: string
  place: string
  isWithdrawn: boolean
  version: number
  steps: ResourceStep[]
}
