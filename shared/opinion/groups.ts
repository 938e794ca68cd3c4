import * as z from 'zod/mini'
import { OpinionId } from './opinion'

/** A group with fewer people shows no shares: each of them would be seen. */
export const leastInGroup = 5

/** Of those in a group, or of all, who answered: so many of so many agree (or, in `disagreeMost`, disagree). */
const Share = z.object({ id: OpinionId, words: z.string(), number: z.int(), of: z.int() })
export type Share = z.output<typeof Share>

export const Group = z.object({
  size: z.int(),
  isMine: z.boolean(),
  /** What tells this group from the others; empty where it is too small to show. */
  agreeMost: z.array(Share),
  disagreeMost: z.array(Share),
})
export type Group = z.output<typeof Group>

/** 少数人的看法: the answer of the few to this opinion. */
const MinorityShare = z.object({ ...Share.shape, stance: z.enum(['agree', 'disagree']) })
export type MinorityShare = z.output<typeof MinorityShare>

/** 大家都能接受的: every group agrees at least so far. */
const Bridging = z.object({ ...Share.shape, leastPercent: z.int() })
export type Bridging = z.output<typeof Bridging>

/** What there is too little of to draw groups. */
export const lacks = ['people', 'opinions', 'answers'] as const
export type Lack = (typeof lacks)[number]

const shared = {
  /** Who has answered at least one opinion. */
  people: z.int(),
  /** From so many people on shares are shown. */
  needed: z.int(),
  at: z.string(),
  /** Always kept; empty only while no shares are shown at all, or nobody differs. */
  minority: z.array(MinorityShare),
}

/** 意见群: who thinks alike. Says so where there are too few answers, or no groups, instead of drawing. */
export const Groups = z.discriminatedUnion('is', [
  z.object({ is: z.literal('tooFew'), lack: z.enum(lacks), ...shared }),
  z.object({ is: z.literal('noGroups'), ...shared, bridging: z.array(Bridging) }),
  z.object({ is: z.literal('groups'), ...shared, groups: z.array(Group), bridging: z.array(Bridging) }),
])
export type Groups = z.output<typeof Groups>
