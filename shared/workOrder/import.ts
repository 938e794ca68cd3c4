import * as z from 'zod/mini'
import { CategoryCode } from '../category/category'
import { Place } from '../place/place'
import { words } from '../text'

/** A report from an older system. The same source and id never make a second order. */
export const ImportCommand = z.strictObject({
  source: z.string().check(z.regex(/^[A-Za-z0-9_.-]{1,40}$/)),
  sourceId: words(64),
  reportedAt: z.iso.datetime({ offset: true }),
  title: z.optional(words(200)),
  text: words(10_000),
  categoryCode: z.optional(CategoryCode),
  place: z.optional(Place),
  /** Where it is in words only, when no point is known. */
  address: z.optional(words(200)),
})
export type ImportCommand = z.output<typeof ImportCommand>
