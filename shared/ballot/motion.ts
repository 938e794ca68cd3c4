import * as z from 'zod/mini'
import { BuildingId } from '../place/codes'
import { bodies } from '../procedure/procedure'
import { words } from '../text'
import { SlipTakenBack } from './slip'
import { ballotKinds, BallotRule, Option } from './rule'

/** Topic 议题 and number: `<street>-<ulid>-<n>`, so that reading needs no look-up. */
export const MotionId = z.string().check(z.regex(/^\d{9}-[0-7][0-9A-HJKMNP-TV-Z]{25}-\d{1,3}$/))

export function parseMotionId(id: string) {
  const [street = '', ulid = '', n = ''] = id.split('-')
  return { street, ulid, n: Number(n) }
}

export const topicOfMotion = (id: string) => id.split('-').slice(0, 2).join('-')

/** 提出 · 表决中 · 计票中 · 已公布 · 撤回. */
export const motionStatuses = ['proposed', 'open', 'counting', 'counted', 'withdrawn'] as const
export type MotionStatus = (typeof motionStatuses)[number]

/** What this caller may do now: 附议, 撤回, 开始表决, 投票, 登记纸质票, 录票. */
export const motionMoves = ['second', 'withdraw', 'open', 'vote', 'handIn', 'read'] as const
export type MotionMove = (typeof motionMoves)[number]

/** 动议 as it is proposed. The terms are the procedure's, and nobody's to choose. */
export const MotionProposed = z
  .strictObject({
    /** The sentence that is put to the vote. */
    title: words(120),
    /** 钱从哪来, 怎么做: what else has to be known. */
    text: z.optional(words(2000)),
    /** 不同意见: the strongest other view, shown before anybody votes. */
    against: words(1000),
    kind: z.enum(ballotKinds),
    options: z.array(Option).check(z.maxLength(20)),
    most: z.optional(z.int().check(z.gte(1), z.lte(20))),
  })
  .check(
    z.refine(({ kind, options }) => (kind === 'yesNo') === (options.length === 0), 'options'),
    z.refine(({ kind, options }) => kind === 'yesNo' || options.length >= 2, 'options'),
    z.refine(({ options }) => new Set(options.map(({ id }) => id)).size === options.length, 'options'),
    z.refine(({ kind, most }) => (kind === 'several') === (most !== undefined), 'most'),
    z.refine(({ options, most = 0 }) => most <= options.length, 'most'),
  )
export type MotionProposed = z.output<typeof MotionProposed>

/** `area` in whole hundredths of a square metre, as in `Weight`. */
const Entitled = z.object({ number: z.int(), area: z.int() })

export const ways = ['phone', 'paper'] as const
export type Way = (typeof ways)[number]

/** One ballot that is mine to cast: of a home 户, of a seat in a body, of myself. */
export const MyVoter = z.object({
  /** What `castBallot` is told; says nothing to anybody else. */
  voter: z.string(),
  /** 3号楼 2单元 401. */
  label: z.string(),
  hasVoted: z.boolean(),
  /** How often it was cast, by whomever: `castBallot` is told what its sender has seen. */
  casts: z.int(),
  /** How it stands now, if it was cast. */
  way: z.optional(z.enum(ways)),
  /** Casting it, or changing it: false where the first one stands and somebody else cast it. */
  mayVote: z.boolean(),
})
export type MyVoter = z.output<typeof MyVoter>

/** Why there is no ballot of mine: 没核实住户, 不在范围里, 不在名册上, 不是成员. */
export const noVoterReasons = ['notVerified', 'outOfScope', 'notOnRoll', 'notMember'] as const
export type NoVoterReason = (typeof noVoterReasons)[number]

/** 动议 as everybody of the street sees it. */
export const Motion = z.object({
  id: MotionId,
  topicId: z.string(),
  n: z.int(),
  /** Of the topic's procedure: in which step it is put to the vote. */
  stepId: z.string(),
  status: z.enum(motionStatuses),
  version: z.int(),
  title: z.string(),
  text: z.optional(z.string()),
  against: z.string(),
  rule: BallotRule,
  body: z.enum(bodies),
  proposedAt: z.string(),
  isMine: z.boolean(),
  seconds: z.object({ number: z.int(), needed: z.int(), isMine: z.boolean() }),
  opensAt: z.optional(z.string()),
  closesAt: z.optional(z.string()),
  /** Slips of paper handed in before closing are read in until then. */
  paperUntil: z.optional(z.string()),
  entitled: z.optional(Entitled),
  /** Whether `entitled` comes from the street’s list of homes 户名册 or members; else it was stated by the owner. */
  isOnRoll: z.optional(z.boolean()),
  moves: z.array(z.enum(motionMoves)),
  my: z.object({ voters: z.array(MyVoter), noneBecause: z.optional(z.enum(noVoterReasons)) }),
})
export type Motion = z.output<typeof Motion>

/** A bar that has to reach its line: `least` is what is needed, said in homes and not in percent. */
const Line = z.object({ part: z.int(), whole: z.int(), least: z.int(), isReached: z.boolean() })

/** 到了多少: who has taken part so far. Never what was chosen, and no building with fewer than five ballots. */
export const Turnout = z.object({
  motionId: MotionId,
  byNumber: Line,
  /** Hundredths of a square metre, in steps of 10 m² and from five ballots on, so that no flat shows. */
  byArea: z.optional(Line),
  /** Of them on paper 纸质票. */
  onPaper: z.int(),
  /** 收回的纸质票, last first: for all to see. */
  takenBack: z.array(SlipTakenBack),
  /** Empty for a body 两委. `taking` is absent while fewer than five have voted there, and never in one building alone. */
  buildings: z.array(
    z.object({
      buildingId: BuildingId,
      label: z.string(),
      entitled: z.optional(z.int()),
      taking: z.optional(z.int()),
    }),
  ),
})
export type Turnout = z.output<typeof Turnout>
