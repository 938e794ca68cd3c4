import type { Writing, Wrong } from './writing'

/** What every part of the form is given. */
export type FormPart = {
  writing: Writing
  change: (part: Partial<Writing>) => void
  wrong: Wrong | undefined
}
