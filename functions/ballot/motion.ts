import type { MotionProposed, MotionStatus } from '../../shared/ballot/motion'
import type { Weight } from '../../shared/ballot/count'
import type { BallotRule } from '../../shared/ballot/rule'
import type { Body } from '../../shared/procedure/procedure'

/** Keyed hashes of a command's key and content: sent again, it is known. */
export type Mark = { key: string; said: string }

/** What is fixed when the vote opens, and never changes after. */
export type Opened = {
  rule: BallotRule
  opensAt: number
  closesAt: number
  /** Until when slips of paper are read in; as late as the count may be. */
  paperUntil: number
  entitled: Weight
  /** Which writing of the roll counts; none where `entitled` was stated. */
  writing?: string
  /** Homes in each building of the scope; none for a body. */
  buildings: { id: string; entitled: number }[]
  shards: number
  places: string[]
  by: Mark
}

/** A motion 动议 as it is kept. Who proposed it is in it, as with a topic; who seconded it, as keyed hashes. */
export type MotionKept = MotionProposed & {
  id: string
  topicId: string
  n: number
  stepId: string
  body: Body
  proposerId: string
  /** Her household, or seat: not to be counted among the seconds. */
  proposerHash?: string
  proposedAt: number
  proposed: Mark
  seconds: string[]
  withdrawn?: Mark
  opened?: Opened
  countedAt?: number
  /** When the clock looks at it again (ms): to remind, to count, to free the topic of what was withdrawn. */
  ringsAt?: number
  /** Counts the writings. */
  w: number
}

export type OpenMotion = MotionKept & { opened: Opened }

export const isOpened = (motion: MotionKept): motion is OpenMotion => motion.opened !== undefined

/** What was looked at: a motion's words never change, so its version is how far it has come. */
export const versionOf = ({ opened, withdrawn, countedAt }: MotionKept) =>
  1 + [opened, withdrawn, countedAt].filter((one) => one !== undefined).length

/** After closing, what was sent in the last second still arrives before the count. */
export const graceMs = 60_000

/** Where it stands at this moment: that a vote has closed is nobody's to write. */
export function statusOf(motion: MotionKept, now: number): MotionStatus {
  if (motion.withdrawn) return 'withdrawn'
  if (motion.countedAt !== undefined) return 'counted'
  if (!motion.opened) return 'proposed'
  return now <= motion.opened.closesAt ? 'open' : 'counting'
}
