import * as z from 'zod/mini'
import { CommunityId } from '../place/codes'
import { words } from '../text'
import { MemberId } from './slip'

/** 两委 · 党员 · 居民代表 of a community: who has a vote where a body decides. */
export const memberBodies = ['committee', 'party', 'deputies'] as const
export type MemberBody = (typeof memberBodies)[number]

/** Votes on the phone once a code has tied her person to the seat; on paper until then. */
export const Member = z.object({ id: MemberId, name: z.string(), isTied: z.boolean() })
export type Member = z.output<typeof Member>

export const BodySeen = z.object({
  communityId: CommunityId,
  body: z.enum(memberBodies),
  version: z.int(),
  members: z.array(Member),
})
export type BodySeen = z.output<typeof BodySeen>

/** The list as it shall be: who has an id stays, with the person tied to it; who is left out is no member any more. */
export const BodyWritten = z.strictObject({
  version: z.int().check(z.gte(0)),
  members: z
    .array(z.strictObject({ id: z.optional(MemberId), name: words(20) }))
    .check(z.maxLength(300))
    .check(
      z.refine((members) => {
        const ids = members.flatMap(({ id }) => id ?? [])
        return new Set(ids).size === ids.length
      }, 'members'),
    ),
})
export type BodyWritten = z.output<typeof BodyWritten>
