import * as z from 'zod/mini'

// Without looking behind: an iPhone before iOS 16.4 does not read such a pattern, nor the script it stands in.
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/
// Control characters, and the marks that turn the direction of text: they hide what a line says.
const unseen = /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/
/** A telephone copied from an iPhone's contacts comes wrapped in them; a table's cells, in other line ends. */
const marks = /[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g

export const withoutMarks = (text: string) => text.replace(/\r\n?/g, '\n').replace(marks, '')

/** Whether every phone shows this text as it was written. */
export const isCleanText = (text: string) => !loneSurrogate.test(text) && !unseen.test(text)

/** What people write: without invisible marks, trimmed, 1 to `longest` characters, nothing that cannot be shown. */
export const words = (longest: number) =>
  z
    .string()
    .check(z.overwrite(withoutMarks), z.trim(), z.minLength(1), z.maxLength(longest), z.refine(isCleanText))
