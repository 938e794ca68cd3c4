import { monthsFrom, monthsSince } from '../../shared/numbers/windows'
import type { Table } from '../table/store'
import { headsIn } from './headsIn'
import { beginning, type Page } from './headsStore'
import { seenName } from './leaf'

/** Up to which version orders were counted, by what a leaf calls them. */
export type Versions = ReadonlyMap<string, number>

/** `oldest`: the month before which there is no order. */
export type Places = { home: string; months: readonly string[]; table: Table; oldest?: string | undefined }

function strike(left: Map<string, number>, { heads, unreadable }: Page) {
  for (const ulid of unreadable) left.delete(seenName(ulid))
  for (const { order, ulid } of heads) {
    const name = seenName(ulid)
    if ((left.get(name) ?? Infinity) <= order.version) left.delete(name)
  }
}

/**
 * Of these orders, those of which there is no such version anywhere: whose heads are gone, or were put back to what they
 * had been before. Looked for first in the months before, where most of them are; of one that cannot be read nobody says so.
 */
export async function lostAmong(counted: Versions, { home, months, table, oldest = beginning }: Places) {
  const left = new Map(counted)
  if (left.size === 0) return left
  const [first = oldest] = months
  const older = monthsSince(oldest, monthsFrom(first, -1)).reverse()
  for await (const page of headsIn(home, [...older, ...months], table)) {
    strike(left, page)
    if (left.size === 0) break
  }
  return left
}
