import type { Procedure } from '../../shared/procedure/procedure'
import type { Places } from '../../shared/topic/scope'
import type { TopicClaim, TopicConsequence, TopicMove, TopicStatus } from '../../shared/topic/transitions'
import type { Verdict } from '../../shared/topic/commands'

/** A step of a topic's life 议题记录. What neighbours do, support, vote, object, judge, is not among them. */
export type TopicStep = {
  deed: 'raise' | TopicMove | TopicConsequence
  /** A person's id; `system` for what nobody makes by hand. */
  by: string
  as: TopicClaim | 'system'
  /** Milliseconds since 1970. */
  at: number
  /** Keyed hashes of the command's key and content: sent again, it is known. */
  key: string
  said: string
  /** The status after it, where that changed. */
  status?: TopicStatus
  words?: string
  /** What is named by it: a motion's number, a promise's, the topic it goes into. */
  of?: string
}

/** 通知 or 材料. */
export type Informed = {
  n: number
  kind: 'notice' | 'materials'
  title: string
  words: string
  photoKeys: string[]
  at: number
}

export type Promised = {
  n: number
  what: string
  /** Who does it: a unit of the street, or somebody by name. */
  unitId?: string
  name?: string
  /** A day, 2026-05-31. */
  until: string
  orderIds: string[]
  report?: { is: Verdict; words: string; photoKeys: string[]; at: number }
}

export type Resolved = { n: number; stepId: string; outcome: string; at: number }

/** A topic 议题 as it stands in the table, all of it in one item: it moves rarely, and is read whole. */
export type Topic = {
  id: string
  title: string
  text: string
  places: Places
  /** Building, orders it was raised from. */
  orderIds: string[]
  raiserId: string
  ownerId?: string
  /** As it was when the topic began: what the street edits since does not touch it. */
  procedure: Procedure
  /** How many households carry it: what the procedure says, less where the scope holds few. */
  supportNeeded?: number
  /** Which step of its procedure it is in, from 0. */
  at: number
  status: TopicStatus
  /** When this step, or the publication, began, and until when it should end (ms). */
  since: number
  until?: number
  hasBeenLate?: true
  version: number
  informed: Informed[]
  questions: { n: number; words: string; at: number }[]
  promises: Promised[]
  /** The objections that have come, and when the last (ms), so that none comes between looking for them and going on. */
  objected?: { ids: string[]; at: number }
  /** The motion that is being voted on. */
  openMotion?: number
  /** Until when it can be voted on (ms). */
  votesUntil?: number
  resolved: Resolved[]
  intoTopicId?: string
  /** 长效规则. */
  rule?: string
  steps: TopicStep[]
}
