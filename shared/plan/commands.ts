import * as z from 'zod/mini'
import { CampaignId } from '../campaign/commands'
import { CategoryCode } from '../category/category'
import { DemandId } from '../demand/demand'
import { CommunityId, GridId, StreetId, UnitId } from '../place/codes'
import { words } from '../text'
import type { PlanMove } from './transitions'

export const PlanId = z.string().check(z.regex(/^\d{9}-20\d{2}(0[1-9]|1[0-2])$/))
export const planById = z.strictObject({ planId: PlanId })

/** Month of its first plan, and its number there. */
const EntryId = z.string().check(z.regex(/^20\d{2}(0[1-9]|1[0-2])-\d{1,3}$/))

/** 办成 · 部分办成 · 没办成. */
export const planResults = ['done', 'partly', 'not'] as const
export type PlanResult = (typeof planResults)[number]

/** 每月一题 is short: so many on one plan, with what is carried over from the month before. */
export const mostEntries = 20
export const mostTitle = 40
export const mostTarget = 200
export const mostSaid = 300
export const mostReason = 500
export const mostCategories = 10

const each = <S extends z.ZodMiniType>(one: S, most: number) =>
  z.array(one).check(
    z.minLength(1),
    z.maxLength(most),
    z.refine((all) => new Set(all).size === all.length, 'each once'),
  )

/** What it came from: its categories and grids are known from there. */
export const PlanSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('demand'), id: DemandId }),
  z.strictObject({ kind: z.literal('campaign'), id: CampaignId }),
  z.strictObject({ kind: z.literal('project'), id: CampaignId }),
])
export type PlanSource = z.output<typeof PlanSource>

/** In own words: which reports are about it. */
export const PlanAbout = z.strictObject({
  categoryCodes: each(CategoryCode, mostCategories),
  places: each(z.union([StreetId, CommunityId, GridId]), 60),
})
export type PlanAbout = z.output<typeof PlanAbout>

const what = {
  title: words(mostTitle),
  /** What will be so at the month's end, in words. */
  target: words(mostTarget),
  unitId: UnitId,
  about: z.optional(PlanAbout),
}

/** The version it was read at; 0 of a month for which nothing has been planned yet. */
const asRead = { version: z.int().check(z.gte(0), z.lte(1_000_000)) }
const ofEntry = { ...asRead, entryId: EntryId }

/** What each move needs to be told. The form checks itself with this; so does the server. */
export const planCommands = {
  add: z.strictObject({ ...asRead, ...what, source: z.optional(PlanSource) }).check(
    z.refine(({ about, source }) => about === undefined || source === undefined, {
      error: 'one or the other',
      path: ['about'],
    }),
  ),
  change: z.strictObject({ ...ofEntry, ...what }),
  arrange: z.strictObject({ ...asRead, entryIds: each(EntryId, 100) }),
  /** Of what has been published, why. */
  drop: z.strictObject({ ...ofEntry, reason: z.optional(words(mostReason)) }),
  publish: z.strictObject(asRead),
  progress: z.strictObject({ ...ofEntry, words: words(mostSaid) }),
  settle: z.strictObject({ ...ofEntry, result: z.enum(planResults), words: words(mostSaid) }),
  close: z.strictObject(asRead),
} satisfies Record<PlanMove, z.ZodMiniType>

export type PlanInput = { [M in PlanMove]: z.output<(typeof planCommands)[M]> }
