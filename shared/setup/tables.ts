import * as z from 'zod/mini'
import { Street } from '../street/street'

/** What is wrong or odd, where somebody can mend it: file, line and column. Line 0: in what is set up already. */
export const Finding = z.object({
  file: z.string(),
  line: z.number(),
  column: z.string(),
  words: z.string(),
  isWarning: z.optional(z.literal(true)),
})
export type Finding = z.output<typeof Finding>

export const mostFiles = 20

/** Files as they were filled in, their bytes as Base64. */
export const TablesGiven = z.strictObject({
  /** The state of the street they were shown for. */
  version: z.string(),
  isDry: z.boolean(),
  /** What is no longer in a table may go. */
  mayRemove: z.boolean(),
  files: z
    .array(z.strictObject({ name: z.string().check(z.minLength(1), z.maxLength(120)), base64: z.string() }))
    .check(z.minLength(1), z.maxLength(mostFiles)),
})

export const TablesRead = z.object({
  isSaved: z.boolean(),
  findings: z.array(Finding),
  /** What becomes different, line by line. */
  changes: z.array(z.string()),
  /** How many things go. */
  gone: z.number(),
  /** The duty list among the files, to be rehearsed. */
  duties: z.optional(Street.shape.duties),
})
export type TablesRead = z.output<typeof TablesRead>
