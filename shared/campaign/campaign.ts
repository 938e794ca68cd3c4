import * as z from 'zod/mini'
import { Ended } from '../workOrder/ended'
import { results, shows } from './commands'
import { Count, Reported } from './reported'
import { campaignMoves, campaignStatuses } from './transitions'

const Photo = z.object({ key: z.string(), url: z.string() })

/** What came of it: the words beside the same spot before and after. */
const Closing = z.object({
  result: z.enum(results),
  words: z.string(),
  at: z.string(),
  before: z.optional(Photo),
  after: z.optional(Photo),
})

/** It was closed, and begun anew: of long ago no more than when. */
export const EarlierClosing = z.object({
  at: z.string(),
  reopenedAt: z.string(),
  closing: z.optional(Closing),
  reason: z.optional(z.string()),
})
export type EarlierClosing = z.output<typeof EarlierClosing>

/** A campaign in a list. */
export const CampaignCard = z.object({
  id: z.string(),
  title: z.string(),
  status: z.enum(campaignStatuses),
  /** 全街道, or a community. */
  placeName: z.string(),
  /** The unit or office that owns it 责任单位; no person. */
  ownerName: z.string(),
  /** A day. */
  until: z.string(),
  isLate: z.boolean(),
  startedAt: z.optional(z.string()),
  endedAt: z.optional(z.string()),
  result: z.optional(z.enum(results)),
  orders: z.optional(z.int()),
})
export type CampaignCard = z.output<typeof CampaignCard>

/** One progress note 进展, for all to see. */
export const CampaignNote = z.object({
  n: z.int(),
  shows: z.enum(shows),
  words: z.string(),
  photos: z.array(Photo),
  /** 市政养护所 · 东湾街道. */
  by: z.string(),
  at: z.string(),
})

export const LinkedOrder = z.object({
  id: z.string(),
  number: z.string(),
  categoryName: z.string(),
  placeLabel: z.string(),
  reportedAt: z.string(),
  isOpen: z.boolean(),
  /** How it ended. */
  ended: z.optional(Ended),
  /** How often it came back after closing. */
  cameBack: z.int(),
})

export const Campaign = z.object({
  ...CampaignCard.shape,
  version: z.int(),
  why: z.string(),
  notes: z.array(CampaignNote),
  closing: z.optional(Closing),
  /** Each closing after which it was begun anew 重启, the last first. */
  earlier: z.optional(z.array(EarlierClosing)),
  demandId: z.optional(z.string()),
  /** For whoever serves there or owns it; residents see none of it. */
  inside: z.optional(
    z.object({
      place: z.string(),
      owner: z.object({ personId: z.optional(z.string()), unitId: z.optional(z.string()) }),
      ownerPerson: z.optional(z.string()),
      ownerPhone: z.optional(z.string()),
      orders: z.array(LinkedOrder),
      /** 另外几件: linked as well, and not this person's to open. */
      unseen: z.int(),
      /** Of all of them, those not ended, and of these 超期. */
      left: z.optional(z.object({ open: z.int(), late: z.int() })),
      history: z.array(
        z.object({
          deed: z.enum(['make', ...campaignMoves]),
          by: z.string(),
          at: z.string(),
          words: z.optional(z.string()),
        }),
      ),
    }),
  ),
  /** What this caller may do now. */
  moves: z.array(z.enum(campaignMoves)),
})
export type CampaignSeen = z.output<typeof Campaign>
export const oneCampaign = z.object({ campaign: Campaign })

/** Orders about it that were reported in a window, its last day not over where `days` falls short of the full number. */
const Window = z.object({ ...Reported.shape, from: z.string(), to: z.string(), days: z.int() })

/** 之前和之后: counted now from the orders themselves. */
export const CampaignFigures = z.object({
  linked: z.optional(z.object({ all: Count, closed: Count, open: Count, cameBack: Count })),
  /** What counts as about it: of these categories, in these grids. */
  about: z.optional(z.object({ categoryNames: z.array(z.string()), gridNames: z.array(z.string()) })),
  before: z.optional(Window),
  after: z.optional(Window),
})
export type CampaignFigures = z.output<typeof CampaignFigures>
