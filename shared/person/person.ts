import * as z from 'zod/mini'
import { RoleHeld } from '../actor'
import { withoutMarks, words } from '../text'

export const PersonId = z.string().check(z.regex(/^[a-z][a-z0-9]{1,31}$/))

export const Person = z.object({ id: PersonId, name: z.string(), roles: z.array(RoleHeld) })
export type Person = z.output<typeof Person>

/** What a person sees of herself. */
export const Me = z.object({
  id: PersonId,
  name: z.string(),
  phone: z.optional(z.string()),
  street: z.object({ id: z.string(), name: z.string(), phone: z.string() }),
  roles: z.array(RoleHeld),
  household: z.optional(z.object({ label: z.string(), verified: z.boolean() })),
})
export type Me = z.output<typeof Me>

/** A mainland mobile or a landline with its area code. */
export const Phone = z
  .string()
  .check(z.overwrite(withoutMarks), z.trim(), z.regex(/^(1\d{10}|0\d{2,3}-?\d{7,8})$/))

export const MyCard = z.strictObject({
  /** Empty takes the name back. */
  name: z.optional(z.union([words(20), z.literal('')])),
  phone: z.optional(z.union([Phone, z.literal('')])),
})
