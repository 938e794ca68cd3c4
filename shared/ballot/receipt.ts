import * as z from 'zod/mini'
import { MotionId } from './motion'
import { Choice } from './rule'

/** Sixteen bytes drawn on the phone, base64url: without them nobody learns from the published hash what was chosen. */
export const Nonce = z.string().check(z.regex(/^[\w-]{22}$/))

export const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** 回执, kept on the phone alone: proves that the ballot is in the published list without showing what it says. */
export const Receipt = z.object({
  motionId: MotionId,
  hash: Hash,
  at: z.string(),
  nonce: Nonce,
  choice: Choice,
})
export type Receipt = z.output<typeof Receipt>

/** What SHA-256 is taken of. */
export const hashedText = ({ motionId, choice, nonce }: Pick<Receipt, 'motionId' | 'choice' | 'nonce'>) =>
  `${motionId}\n${choice.join(',')}\n${nonce}`
