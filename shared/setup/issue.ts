import * as z from 'zod/mini'
import { setupParts, type SetupPart } from './setup'

/** What is wrong or odd, and where: the n-th thing of a list, and the field within it. */
export const Issue = z.object({
  part: z.enum(setupParts as [SetupPart, ...SetupPart[]]),
  at: z.number(),
  /** As in `roles.0.scope`. */
  field: z.string(),
  words: z.string(),
  /** To be looked at, and no hindrance. */
  isWarning: z.optional(z.literal(true)),
})
export type Issue = z.output<typeof Issue>

/** Says what is wrong in one list. */
export const inPart = (part: SetupPart) => (at: number, field: string, words: string) => ({
  part,
  at,
  field,
  words,
})

export const warning = (issue: Issue): Issue => ({ ...issue, isWarning: true })

export const isMistake = ({ isWarning }: Issue) => !isWarning

/** An issue if there are words for one. */
export const said = (words: string | undefined, issue: (words: string) => Issue) =>
  words ? issue(words) : undefined

export const isIssue = (issue: Issue | undefined): issue is Issue => issue !== undefined
