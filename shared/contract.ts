import type * as z from 'zod/mini'
import type { Role } from './actor'
import { feedbackOperations } from './feedback/operations'
import { personOperations } from './person/operations'
import { photoOperations } from './photo/operations'
import { streetOperations } from './street/operations'
import { moveOperations, orderOperations } from './workOrder/operations'

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

/** Every HTTP operation, once. Routes, checks, the typed client, the OpenAPI document and tests read this. */
export const contract = {
  ...personOperations,
  ...streetOperations,
  ...orderOperations,
  ...moveOperations,
  ...photoOperations,
  ...feedbackOperations,
} satisfies Record<string, Operation>

export type Contract = typeof contract
export type OperationName = keyof Contract
export const operationNames = Object.keys(contract) as OperationName[]

type Field<N extends OperationName, F extends 'params' | 'query' | 'body'> =
  Contract[N] extends Record<F, infer S> ? (S extends z.ZodMiniType ? z.output<S> : undefined) : undefined

/** What a handler is given, and what it answers. */
export type Input<N extends OperationName> = {
  params: Field<N, 'params'>
  query: Field<N, 'query'>
  body: Field<N, 'body'>
}
export type Answer<N extends OperationName> = z.output<Contract[N]['answer']>
