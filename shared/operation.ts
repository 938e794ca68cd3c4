import type * as z from 'zod/mini'
import type { Role } from './actor'

/** Whoever may call: nobody known, anybody signed in, or one of these roles. */
export type Caller = 'anyone' | 'signedIn' | readonly Role[]

export type Operation = {
  method: 'GET' | 'POST' | 'PUT'
  /** Below /v1, with {names} in it. */
  path: string
  by: Caller
  /** One line for people. */
  about: string
  params?: z.ZodMiniType<Record<string, string>>
  query?: z.ZodMiniType<Record<string, unknown>>
  body?: z.ZodMiniType
  answer: z.ZodMiniType
  status: 200 | 201
  /** Changes something: carries an Idempotency-Key. */
  isCommand?: true
  /** Exists in demo mode only. */
  demoOnly?: true
}
