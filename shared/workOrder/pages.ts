import * as z from 'zod/mini'
import { numberInQuery } from '../place/place'

/** A page of a list: where the last one ended, and how many. */
export const page = {
  cursor: z.optional(z.string().check(z.maxLength(400), z.regex(/^[\w-]+$/))),
  limit: z.optional(z.pipe(numberInQuery, z.int().check(z.gte(1), z.lte(50)))),
}

export const cards = <C extends z.ZodMiniType>(card: C) =>
  z.object({ orders: z.array(card), cursor: z.optional(z.string()) })
