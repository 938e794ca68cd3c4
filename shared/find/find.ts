import * as z from 'zod/mini'
import { BuildingId } from '../place/codes'
import { words } from '../text'
import { Card } from '../workOrder/order'
import { foundBy } from './recognise'

export const FindCommand = z.strictObject({
  text: words(60),
  /** Left out: as it reads. */
  as: z.optional(z.enum(foundBy)),
  /** Of several buildings of that name, this one. */
  buildingId: z.optional(BuildingId),
  /** What is no cursor of this look begins it anew. */
  cursor: z.optional(z.string().check(z.maxLength(400))),
})
export type FindCommand = z.output<typeof FindCommand>

/** Where the words stand. */
export const foundIn = ['description', 'address', 'note'] as const
export type FoundIn = (typeof foundIn)[number]

export const FoundCard = z.extend(Card, {
  /** The words around those that were looked for. */
  excerpt: z.optional(z.string()),
  foundIn: z.optional(z.enum(foundIn)),
})
export type FoundCard = z.output<typeof FoundCard>

export const Found = z.object({
  /** As what the text was read. */
  as: z.enum(foundBy),
  /** As what else it could be read. */
  alsoAs: z.array(z.enum(foundBy)),
  /** Buildings that could be meant, where one is to be chosen first. */
  buildings: z.array(z.object({ id: z.string(), label: z.string() })),
  orders: z.array(FoundCard),
  /** There is more to look through. */
  cursor: z.optional(z.string()),
  /** The month, yyMM, back to which everything was looked through. */
  lookedTo: z.optional(z.string()),
})
export type Found = z.output<typeof Found>
