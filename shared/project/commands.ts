import * as z from 'zod/mini'
import { CampaignDay, CampaignOwner } from '../campaign/commands'
import { PhotoKey } from '../photo/photo'
import { CommunityId, StreetId } from '../place/codes'
import { words } from '../text'
import { Version } from '../workOrder/commands'
import { OrderId } from '../workOrder/id'
import type { NeedMove } from './transitions'

/** What is offered, and what is wanted: 场地 · 人手 · 手艺 · 物资 · 资金 · 服务 · 别的. */
export const supplyKinds = ['space', 'hands', 'skill', 'goods', 'money', 'service', 'other'] as const
export type SupplyKind = (typeof supplyKinds)[number]

/** Of a whole community, or of one home, which nobody is told. */
export const needScopes = ['community', 'household'] as const
export type NeedScope = (typeof needScopes)[number]

const MatterId = z.string().check(z.regex(/^\d{9}-[0-7][0-9A-HJKMNP-TV-Z]{25}$/))
export const needById = z.strictObject({ needId: MatterId })
export const resourceById = z.strictObject({ resourceId: MatterId })

const asRead = { version: Version }
const place = z.union([CommunityId, StreetId])
const photoKeys = z.array(PhotoKey).check(
  z.maxLength(9),
  z.refine((keys) => new Set(keys).size === keys.length, 'each photo once'),
)
const reason = words(300)

const offered = {
  title: words(40),
  kind: z.enum(supplyKinds),
  /** 20 把椅子, 每周两小时. */
  amount: words(60),
  /** 周末白天. */
  when: words(60),
  /** A unit, a shop, party members, volunteers: as they may be named. */
  provider: words(40),
  /** How to reach them, for staff alone. */
  contact: z.optional(words(60)),
}

export const AddResourceCommand = z.strictObject({ ...offered, place })
export type AddResourceCommand = z.output<typeof AddResourceCommand>
export const ChangeResourceCommand = z.strictObject({ ...asRead, ...offered })
export const WithdrawResourceCommand = z.strictObject({ ...asRead, reason })
export const RestoreResourceCommand = z.strictObject(asRead)

const wanted = {
  title: words(40),
  kind: z.enum(supplyKinds),
  scope: z.enum(needScopes),
  /** More about it; of a home for staff alone. */
  words: words(500),
  /** Which home, for staff alone. */
  home: z.optional(words(60)),
}

export const AddNeedCommand = z.strictObject({ ...wanted, place, orderId: z.optional(OrderId) })
export type AddNeedCommand = z.output<typeof AddNeedCommand>

/** What each move needs to be told. The form checks itself with this; so does the server. */
export const needCommands = {
  change: z.strictObject({ ...asRead, ...wanted }),
  match: z.strictObject({
    ...asRead,
    /** As all read it. */
    title: words(40),
    resourceId: MatterId,
    owner: CampaignOwner,
    until: CampaignDay,
  }),
  hand: z.strictObject({ ...asRead, owner: CampaignOwner, until: CampaignDay }),
  progress: z.strictObject({ ...asRead, words: words(500), photoKeys }),
  finish: z.strictObject({ ...asRead, words: words(500), photoKeys }),
  unmatch: z.strictObject({ ...asRead, reason }),
  drop: z.strictObject({ ...asRead, reason }),
  reopen: z.strictObject({ ...asRead, reason }),
} satisfies Record<NeedMove, z.ZodMiniType>

export type NeedInput = { [M in NeedMove]: z.output<(typeof needCommands)[M]> }
