import * as z from 'zod/mini'
import { BuildingId } from '../place/codes'
import { Room } from '../visit/visit'
import { Choice } from './rule'

/** The number printed on a slip of paper 纸质票: 0012 and 12 are one. */
export const SlipNumber = z.string().check(
  z.regex(/^[0-9]{1,8}$/),
  z.overwrite((digits) => digits.replace(/^0+(?=\d)/, '')),
)

export const MemberId = z.string().check(z.regex(/^[a-z0-9]{4,32}$/))

/** 登记: which home, or which member, handed in which slip; nobody looks at what stands on it. */
export const PaperHandedIn = z.union([
  z.strictObject({ slip: SlipNumber, buildingId: BuildingId, room: Room }),
  z.strictObject({ slip: SlipNumber, memberId: MemberId }),
])
export type PaperHandedIn = z.output<typeof PaperHandedIn>

/** 录票: what stands on a slip; `invalid` 废票, which takes part and is for nothing. */
export const SlipRead = z.union([
  z.strictObject({ choice: Choice }),
  z.strictObject({ invalid: z.literal(true) }),
])
export type SlipRead = z.output<typeof SlipRead>

/** Why a registration is taken back 收回: 登记错了户 · 票号写错了 · 这家说没交过. */
export const takeBackReasons = ['wrongHome', 'wrongNumber', 'notHandedIn'] as const
export type TakeBackReason = (typeof takeBackReasons)[number]

/** What all can read of it: never whose it was, nor what stands on it; of the time, the day. */
export const SlipTakenBack = z.object({ slip: SlipNumber, at: z.string(), reason: z.enum(takeBackReasons) })
export type SlipTakenBack = z.output<typeof SlipTakenBack>

/** 等第一个人录 · 等第二个人录 · 两遍一致 · 两遍不一样, both type it again · 收回了. */
export const slipStates = ['first', 'second', 'agreed', 'differ', 'takenBack'] as const
export type SlipState = (typeof slipStates)[number]

/** For who reads slips: never whose it is, nor what another has typed. */
export const SlipSeen = z.object({
  slip: SlipNumber,
  state: z.enum(slipStates),
  /** False for who registered it or another of the same home, who has just typed it, and once both agree. */
  mayRead: z.boolean(),
  /** Before the vote closes: who registered it, and who leads the vote, but for whoever has read it. */
  mayTakeBack: z.boolean(),
})
export type SlipSeen = z.output<typeof SlipSeen>
