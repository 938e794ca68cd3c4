import type * as z from 'zod/mini'
import { recordsContract } from '../../../shared/recordsContract'
import { ask, type Sent } from '../api'

type Operations = typeof recordsContract
export type RecordsCall = keyof Operations

type Part<N extends RecordsCall, F extends 'params' | 'query' | 'body'> =
  Operations[N] extends Record<F, infer S extends z.ZodMiniType> ? { [K in F]: z.input<S> } : object
type Query<N extends RecordsCall> =
  Operations[N] extends Record<'query', infer S extends z.ZodMiniType>
    ? { query: Partial<Record<keyof z.output<S>, string | number | undefined>> }
    : object
export type RecordsAsked<N extends RecordsCall> = Part<N, 'params'> & Query<N> & Part<N, 'body'>
export type RecordsAnswer<N extends RecordsCall> = z.output<Operations[N]['answer']>

/** Calls an operation about finding or exporting by its name; commands need `key`. Throws `Refused`. */
export const callRecords = async <N extends RecordsCall>(name: N, asked: RecordsAsked<N>, key?: string) =>
  // Asked is what the operation has, which the mapped types above have checked; the answer was shaped by the same
  // contract on the other side.
  (await ask(recordsContract[name], asked as Sent, key)) as RecordsAnswer<N>

export type RecordsApi = { callRecords: typeof callRecords }
