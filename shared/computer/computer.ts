import * as z from 'zod/mini'
import { Person } from '../person/person'

/** How long the figures on a computer's screen are good, and may be answered on the phone. */
export const codeMs = 3 * 60_000
/** A working day 电脑登录: after that the phone is asked again. */
export const computerMs = 12 * 3_600_000
/** Of a hundred million codes so many may be typed in an hour: who guesses finds nobody. */
export const mostTriesAnHour = 20

/** 登录码: two groups of four figures, read from the screen and typed on the phone. */
export const ComputerCode = z.string().check(z.regex(/^\d{8}$/))

/** What the browser that asked holds beside its code, and shows nobody. */
export const ComputerSecret = z.string().check(z.regex(/^[0-9a-v]{26}$/))

export const ComputerId = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/))

/** A browser that was let in, and until when. */
export const ComputerSession = z.object({
  computerId: ComputerId,
  token: z.string(),
  expiresAt: z.string(),
  streetId: z.string(),
  person: Person,
})
export type ComputerSession = z.output<typeof ComputerSession>

/** 已在电脑登录. */
export const Computer = z.object({
  id: ComputerId,
  since: z.string(),
  until: z.string(),
  /** The very one that asks. */
  isThis: z.boolean(),
})
export type Computer = z.output<typeof Computer>

export const answersToComputer = ['allow', 'refuse'] as const
export type AnswerToComputer = (typeof answersToComputer)[number]
