import * as z from 'zod/mini'
import { words } from '../text'
import { Fraction } from './fraction'

/** 同意/不同意 · 选一项 · 选几项 · 排顺序. */
export const ballotKinds = ['yesNo', 'one', 'several', 'rank'] as const
export type BallotKind = (typeof ballotKinds)[number]

/** Whose ballot it is: 一户一票, 一人一票, or one for each member of a body 两委, 居民代表. */
export const electorates = ['household', 'person', 'member'] as const
export type Electorate = (typeof electorates)[number]

/** What a majority is a part of: of all who take part, of those who decided (without 弃权), of all entitled. */
export const majorityBases = ['takingPart', 'decided', 'entitled'] as const

/**
 * Where a ballot comes a second time for one household, from another phone or on paper: the last one counts, or the
 * first one stands and only who cast it may change it.
 */
export const repeats = ['lastCounts', 'firstStands'] as const
export type Repeat = (typeof repeats)[number]

/** What a procedure lays down for a vote, whatever is put to it. */
export const Terms = z.strictObject({
  electorate: z.enum(electorates),
  /** 法定人数: how many of those entitled have to take part. */
  quorum: Fraction,
  majority: Fraction,
  majorityOf: z.enum(majorityBases),
  /** 双过半: by floor area as well as by number (《民法典》第二百七十八条). */
  byArea: z.boolean(),
  again: z.enum(repeats),
})
export type Terms = z.output<typeof Terms>

export const Option = z.strictObject({ id: z.string().check(z.regex(/^[a-z0-9]{1,12}$/)), name: words(100) })

/** 表决规则: stands in the motion before anybody votes, and never changes after. */
export const BallotRule = z
  .strictObject({
    ...Terms.shape,
    kind: z.enum(ballotKinds),
    /** For `one`, `several`, `rank`: what there is to choose. */
    options: z.array(Option).check(z.maxLength(20)),
    /** For `several`: how many one may choose. */
    most: z.optional(z.int().check(z.gte(1), z.lte(20))),
  })
  .check(
    z.refine(({ electorate, byArea }) => electorate === 'household' || !byArea, 'byArea'),
    z.refine(({ kind, options }) => (kind === 'yesNo') === (options.length === 0), 'options'),
    z.refine(({ kind, options }) => kind === 'yesNo' || options.length >= 2, 'options'),
    z.refine(({ options }) => new Set(options.map(({ id }) => id)).size === options.length, 'options'),
    z.refine(({ kind, most }) => (kind === 'several') === (most !== undefined), 'most'),
    z.refine(({ options, most = 0 }) => most <= options.length, 'most'),
  )
export type BallotRule = z.output<typeof BallotRule>

/** 表决票: what is chosen, in order where the order counts; nothing chosen is 弃权, which takes part. */
export const Choice = z.array(z.string()).check(z.maxLength(20))
export type Choice = z.output<typeof Choice>

export const yes = 'yes'
export const no = 'no'

export const optionsOf = ({ kind, options }: BallotRule) =>
  kind === 'yesNo' ? [yes, no] : options.map(({ id }) => id)

const mostOf = ({ kind, most = 1, options }: BallotRule) => {
  if (kind === 'several') return most
  return kind === 'rank' ? options.length : 1
}

/** Whether a choice can be made under the rule: known options, none twice, no more than allowed. */
export function fits(choice: Choice, rule: BallotRule) {
  const known = optionsOf(rule)
  const isKnown = choice.every((option) => known.includes(option))
  return isKnown && new Set(choice).size === choice.length && choice.length <= mostOf(rule)
}
