import * as z from 'zod/mini'
import { words } from '../text'

/** About the program itself 投诉建议, not about the neighbourhood. */
export const FeedbackCommand = z.strictObject({ words: words(1000) })
export const FeedbackAnswer = z.strictObject({ words: words(1000) })

export const Feedback = z.object({
  id: z.string(),
  words: z.string(),
  at: z.string(),
  /** Answered by then. */
  promisedAt: z.string(),
  answer: z.optional(z.object({ words: z.string(), at: z.string() })),
})
export type Feedback = z.output<typeof Feedback>

export const FeedbackId = z.string().check(z.regex(/^\d{9}-\d{4}-[0-7][0-9A-HJKMNP-TV-Z]{25}$/))
