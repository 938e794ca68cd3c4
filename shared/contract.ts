import type * as z from 'zod/mini'
import { actingContract } from './actingContract'
import { alikeOperations } from './demand/alikeOperations'
import { computerOperations } from './computer/operations'
import { mainContract } from './mainContract'
import { numberOperations } from './numbers/operations'
import type { Operation } from './operation'
import { recordsContract } from './recordsContract'
import { topicContract } from './topicContract'

/** Every HTTP operation, once. Routes, checks, the typed client, the OpenAPI document and tests read this. */
export const contract = {
  ...mainContract,
  ...topicContract,
  ...numberOperations,
  ...alikeOperations,
  ...actingContract,
  ...recordsContract,
  ...computerOperations,
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
