import * as z from 'zod/mini'
import { MotionId } from './motion'
import { Hash } from './receipt'
import { BallotRule } from './rule'

/** 通过 · 没通过 · 人数不够 · 票数一样. */
export const outcomes = ['adopted', 'rejected', 'noQuorum', 'tie'] as const

const Weight = z.object({ number: z.int(), area: z.int() })
const Part = z.object({ part: z.int(), whole: z.int(), least: z.int(), isReached: z.boolean() })
/** By area a figure is absent where fewer than five stand behind it, so that it names no flat; what it decides stays. */
const Shown = z.object({ number: z.int(), area: z.optional(z.int()) })
const PartShown = z.object({
  part: z.optional(z.int()),
  whole: z.optional(z.int()),
  least: z.optional(z.int()),
  isReached: z.boolean(),
})
const Parts = z.object({ byNumber: Part, byArea: z.optional(PartShown) })

/** 决议: what was decided, with every figure that leads there. Areas in hundredths of a square metre. */
export const Resolution = z.object({
  motionId: MotionId,
  title: z.string(),
  text: z.optional(z.string()),
  rule: BallotRule,
  outcome: z.enum(outcomes),
  chosen: z.array(z.string()),
  entitled: Weight,
  takingPart: Shown,
  abstained: Shown,
  tally: z.array(z.object({ option: z.string(), ...Shown.shape })),
  quorum: Parts,
  majority: z.optional(Parts),
  rounds: z.optional(
    z.array(
      z.object({
        standing: z.array(z.object({ option: z.string(), number: z.int() })),
        out: z.array(z.string()),
      }),
    ),
  ),
  /** 少数意见: the smaller side of the `of` who decided, and the words that are its own. */
  minority: z.optional(z.object({ number: z.int(), of: z.int(), words: z.string() })),
  /** 纸质票: `invalid` 废票 and `unread`, never read in twice alike, take part, are for nothing and abstain from nothing. */
  paper: z.object({ number: z.int(), invalid: z.int(), unread: z.int() }),
  /** How many hashes the published list has: one for each ballot. */
  ballots: z.int(),
  merkleRoot: Hash,
  decidedAt: z.string(),
})
export type Resolution = z.output<typeof Resolution>
