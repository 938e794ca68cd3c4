import * as z from 'zod/mini'
import { isOnCalendar } from '../clock/calendar'
import { DemandId } from '../demand/demand'
import { PersonId } from '../person/person'
import { PhotoKey } from '../photo/photo'
import { CommunityId, StreetId, UnitId } from '../place/codes'
import { words } from '../text'
import { Version } from '../workOrder/commands'
import { OrderId } from '../workOrder/id'
import type { CampaignMove } from './transitions'

export const CampaignId = z.string().check(z.regex(/^\d{9}-[0-7][0-9A-HJKMNP-TV-Z]{25}$/))
export const campaignById = z.strictObject({ campaignId: CampaignId })

/** 照的是之前、办的时候，还是之后. */
export const shows = ['before', 'work', 'after'] as const
export type Shows = (typeof shows)[number]

/** 解决了 · 解决了一部分 · 没解决. */
export const results = ['solved', 'partly', 'not'] as const
export type Result = (typeof results)[number]

export const mostTitle = 40
export const mostWhy = 500
export const mostOrders = 300
/** In one command. */
export const mostAtOnce = 50

/** A day, 2026-05-31. */
export const CampaignDay = z
  .string()
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/), z.refine(isOnCalendar, 'on the calendar'))

/** 责任人: oneself, somebody of the street's staff, or a unit. */
export const CampaignOwner = z.union([
  z.strictObject({ personId: z.union([z.literal('me'), PersonId]) }),
  z.strictObject({ unitId: UnitId }),
])
export type CampaignOwner = z.output<typeof CampaignOwner>

const orderIds = (least: number) =>
  z.array(OrderId).check(
    z.minLength(least),
    z.maxLength(mostAtOnce),
    z.refine((ids) => new Set(ids).size === ids.length, 'each order once'),
  )

const photoKeys = z.array(PhotoKey).check(
  z.maxLength(9),
  z.refine((keys) => new Set(keys).size === keys.length, 'each photo once'),
)

const what = {
  title: words(mostTitle),
  why: words(mostWhy),
  owner: CampaignOwner,
  until: CampaignDay,
}

export const MakeCampaignCommand = z.strictObject({
  ...what,
  /** The community it is for, or the whole street. */
  place: z.union([CommunityId, StreetId]),
  orderIds: orderIds(0),
  /** The group of common demands 共性诉求 it was made from. */
  demandId: z.optional(DemandId),
})
export type MakeCampaignCommand = z.output<typeof MakeCampaignCommand>

/** The version it was read at. */
const asRead = { version: Version }

/** What each move needs to be told. The form checks itself with this; so does the server. */
export const campaignCommands = {
  change: z.strictObject({ ...asRead, ...what }),
  link: z.strictObject({ ...asRead, orderIds: orderIds(1) }),
  unlink: z.strictObject({ ...asRead, orderIds: orderIds(1) }),
  start: z.strictObject(asRead),
  progress: z.strictObject({ ...asRead, words: words(500), shows: z.enum(shows), photoKeys }),
  close: z
    .strictObject({
      ...asRead,
      result: z.enum(results),
      words: words(500),
      /** The same spot before and after, each a photo of its notes or a new one; both or none. */
      beforeKey: z.optional(PhotoKey),
      afterKey: z.optional(PhotoKey),
    })
    .check(
      z.refine(({ beforeKey, afterKey }) => Boolean(beforeKey) === Boolean(afterKey), {
        error: 'a pair is two',
        path: ['afterKey'],
      }),
      z.refine(({ beforeKey, afterKey }) => beforeKey === undefined || beforeKey !== afterKey, {
        error: 'two photos',
        path: ['afterKey'],
      }),
    ),
  cancel: z.strictObject({ ...asRead, reason: words(300) }),
  reopen: z.strictObject({ ...asRead, reason: words(300), until: CampaignDay }),
} satisfies Record<CampaignMove, z.ZodMiniType>

export type CampaignInput = { [M in CampaignMove]: z.output<(typeof campaignCommands)[M]> }
