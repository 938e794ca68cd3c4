import * as z from 'zod/mini'
import { needScopes, supplyKinds } from './commands'
import { needMoves, needStatuses } from './transitions'

const Photo = z.object({ key: z.string(), url: z.string() })

/** 资源 in the list. */
export const Resource = z.object({
  id: z.string(),
  version: z.int(),
  title: z.string(),
  kind: z.enum(supplyKinds),
  amount: z.string(),
  when: z.string(),
  provider: z.string(),
  place: z.string(),
  placeName: z.string(),
  isWithdrawn: z.boolean(),
  /** For staff of the place alone. */
  contact: z.optional(z.string()),
  mayChange: z.boolean(),
})
export type Resource = z.output<typeof Resource>

/** 需求, or the project 项目 it has become. */
export const NeedCard = z.object({
  id: z.string(),
  status: z.enum(needStatuses),
  title: z.string(),
  kind: z.enum(supplyKinds),
  scope: z.enum(needScopes),
  placeName: z.string(),
  listedAt: z.string(),
  /** Of a project: the unit or office that owns it, until when, and how often something was reported. */
  ownerName: z.optional(z.string()),
  until: z.optional(z.string()),
  isLate: z.boolean(),
  notes: z.int(),
})
export type NeedCard = z.output<typeof NeedCard>

export const ProjectNote = z.object({
  n: z.int(),
  words: z.string(),
  photos: z.array(Photo),
  by: z.string(),
  at: z.string(),
  isLast: z.optional(z.literal(true)),
})

/** It was done, and listed anew: of long ago no more than when. */
const EarlierProject = z.object({
  at: z.string(),
  reopenedAt: z.string(),
  ended: z.optional(z.object({ title: z.string(), provider: z.string(), ...ProjectNote.shape })),
  reason: z.optional(z.string()),
})
export type EarlierProject = z.output<typeof EarlierProject>

export const Need = z.object({
  ...NeedCard.shape,
  version: z.int(),
  place: z.string(),
  /** Of a home for staff alone. */
  words: z.optional(z.string()),
  project: z.optional(
    z.object({
      resourceTitle: z.string(),
      provider: z.string(),
      startedAt: z.string(),
      endedAt: z.optional(z.string()),
      notes: z.array(ProjectNote),
    }),
  ),
  /** Each time it was done and listed anew, the last first. */
  earlier: z.optional(z.array(EarlierProject)),
  /** For whoever serves there, or owns it. */
  inside: z.optional(
    z.object({
      home: z.optional(z.string()),
      orderId: z.optional(z.string()),
      resourceId: z.optional(z.string()),
      owner: z.optional(z.object({ personId: z.optional(z.string()), unitId: z.optional(z.string()) })),
      ownerPerson: z.optional(z.string()),
      ownerPhone: z.optional(z.string()),
      history: z.array(
        z.object({
          deed: z.enum(['add', ...needMoves]),
          by: z.string(),
          at: z.string(),
          words: z.optional(z.string()),
        }),
      ),
    }),
  ),
  isFollowing: z.boolean(),
  moves: z.array(z.enum(needMoves)),
})
export type NeedSeen = z.output<typeof Need>

/** A resource that may fit, and why. */
export const Match = z.object({
  resource: Resource,
  isSameKind: z.boolean(),
  isSamePlace: z.boolean(),
  /** Words that both say. */
  alike: z.array(z.string()),
})
export type Match = z.output<typeof Match>
