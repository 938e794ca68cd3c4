import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import type { Table } from '../../functions/table/store'

/** A table of the doctor's own on the endpoint, used as the functions use theirs. */
export type Place = {
  table: Table
  tableName: string
  client: DynamoDBClient
  streams: DynamoDBStreamsClient
  /** Why the table could not be made with its stream, where it could be made without. */
  whyNoStream?: string
}

/** In Chinese, in English. */
export type Words = readonly [chinese: string, english: string]

export type Check = {
  /** For machines. */
  name: string
  says: Words
  /** What the product does where it is missing. */
  without: Words
  /** Without it there is no product; of the others a part stands still, or costs more. */
  isNeeded: boolean
  /** Throws what came instead. */
  tries: (place: Place) => Promise<void>
}

const short = (value: unknown) => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > 160 ? `${text.slice(0, 160)}…` : text
}

export function same(found: unknown, wanted: unknown) {
  if (!isDeepStrictEqual(found, wanted)) throw new Error(`${short(found)} instead of ${short(wanted)}`)
}

const patience = 15_000

/** What may be true a little later: indexes and streams run behind. */
export async function eventually<T>(tries: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + patience; ;) {
    try {
      return await tries()
    } catch (error) {
      if (Date.now() > until) throw error
      await sleep(100)
    }
  }
}

/** 0, 1, 2 … */
export const upTo = (count: number) => Array.from({ length: count }, (_, n) => n)

/** A number that sorts as text. */
export const two = (n: number) => String(n).padStart(2, '0')
