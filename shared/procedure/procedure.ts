import * as z from 'zod/mini'
import { Terms } from '../ballot/rule'
import { words } from '../text'
import type { StepKind } from './stepKinds'

/** What must exist before the owner may go on. */
export const needs = [
  'notice', // 通知发了
  'materials', // 材料摆出来了
  'opinions', // 收到几条意见
  'meeting', // 碰头会开过了
  'minutes', // 会议记录贴出来了
  'questionsAnswered', // 提的问题有人答
] as const
export type Need = (typeof needs)[number]

/** Who votes in a step: the residents of the scope, or a body of named members. */
export const bodies = [
  'residents',
  'committee', // 两委
  'party', // 党员大会
  'deputies', // 居民代表
] as const
export type Body = (typeof bodies)[number]

const Days = z.int().check(z.gte(0), z.lte(180))

const named = {
  /** Within its procedure; a topic's history names it. */
  id: z.string().check(z.regex(/^[a-z][a-z0-9]{0,11}$/)),
  /** 提事: as the tile says it. */
  name: words(6),
  /** For residents, in one sentence. */
  about: words(80),
  days: z
    .strictObject({ least: Days, most: Days })
    .check(z.refine(({ least, most }) => least <= most, 'least')),
}

const Raise = z.strictObject({
  ...named,
  kind: z.literal('raise'),
  /** 附议: so many households carry it past the screening, and past a refusal. */
  supportNeeded: z.int().check(z.gte(2), z.lte(1000)),
})
const Discuss = z.strictObject({
  ...named,
  kind: z.literal('discuss'),
  needs: z.array(z.enum(needs)).check(z.maxLength(needs.length)),
  /** How many, where opinions are needed. */
  opinionsNeeded: z.optional(z.int().check(z.gte(1), z.lte(100))),
})
const Decide = z.strictObject({
  ...named,
  kind: z.literal('decide'),
  body: z.enum(bodies),
  terms: Terms,
  /** 附议: how many others have to second a motion before it is put to the vote. */
  secondsNeeded: z.int().check(z.gte(0), z.lte(50)),
  /** How long after closing slips of paper may still be read in. */
  paperDays: z.int().check(z.gte(0), z.lte(14)),
  /** 公示: how long the resolution stands for objections, each of which is answered; 0 where a later step publishes. */
  publishDays: z.int().check(z.gte(0), z.lte(30)),
})
const Act = z.strictObject({ ...named, kind: z.literal('act') })
const Judge = z.strictObject({ ...named, kind: z.literal('judge') })

export const Step = z.discriminatedUnion('kind', [Raise, Discuss, Decide, Act, Judge])
export type Step = z.output<typeof Step>
export type StepOf<K extends StepKind> = Extract<Step, { kind: K }>

const isBodyRight = (step: Step) =>
  step.kind !== 'decide' || (step.body === 'residents') === (step.terms.electorate !== 'member')

/** 议事规程: how a matter goes from raised to done. A topic keeps the one it began with. */
export const Procedure = z
  .strictObject({
    id: z.string().check(z.regex(/^[a-z][a-z0-9]{1,19}$/)),
    name: words(12),
    about: words(120),
    steps: z.array(Step).check(z.minLength(3), z.maxLength(10)),
  })
  .check(
    z.refine(({ steps }) => new Set(steps.map(({ id }) => id)).size === steps.length, 'eachStepOnce'),
    z.refine(({ steps }) => steps.every(({ kind }, at) => (kind === 'raise') === (at === 0)), 'raiseFirst'),
    z.refine(
      ({ steps }) => steps.every(({ kind }, at) => (kind === 'judge') === (at === steps.length - 1)),
      'judgeLast',
    ),
    z.refine(({ steps }) => steps.some(({ kind }) => kind === 'decide'), 'decideSomewhere'),
    z.refine(({ steps }) => steps.every(isBodyRight), 'bodyAndElectorate'),
  )
export type Procedure = z.output<typeof Procedure>

/** As a street keeps it: `version` counts its edits, 0 as shipped; one that is off is not offered for new topics. */
export const ProcedureKept = z.object({ procedure: Procedure, version: z.int(), isOff: z.boolean() })
export type ProcedureKept = z.output<typeof ProcedureKept>
