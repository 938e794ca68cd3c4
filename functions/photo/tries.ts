import { keys } from '../keys'
import { update } from '../table/updateStore'
import type { Table } from '../table/store'

/** Counts, before it begins, one more try to draw a photo: also one that kills whoever tries is counted. Says which it is. */
export async function countTry(photoKey: string, { table, now }: { table: Table; now: () => number }) {
  const counted = await update(table, keys.photo(photoKey), {
    change: 'SET tries = if_not_exists(tries, :none) + :one, triedAt = :now',
    condition: 'attribute_exists(PK)',
    values: { ':none': 0, ':one': 1, ':now': now() },
  })
  return counted.kept ? Number(counted.before?.tries ?? 0) + 1 : 1
}
