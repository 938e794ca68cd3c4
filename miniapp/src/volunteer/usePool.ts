import { useMe } from '../person/useMe'
import { useQueuesOf } from '../staff/useQueuesOf'
import { useCatalogue } from '../street/useCatalogue'
import { isGoodNow } from './isGoodNow'
import { sortPool } from './sortPool'
import { useVolunteering } from './useVolunteering'
import { useWhereFrom } from './useWhereFrom'

const worker = 'gridWorker'

/** What waits for a hand, for this person: what she can do and what is near first. */
export function usePool(now: number) {
  const pool = useQueuesOf('pool')
  const mine = useQueuesOf('person')
  const me = useMe().data
  const { data: catalogue } = useCatalogue()
  const where = useWhereFrom(me, catalogue)
  const registered = useVolunteering().data?.volunteering
  // Of a grid worker nothing is asked.
  const volunteering = me?.roles.some(({ role }) => role === worker) ? undefined : registered
  const cards = pool.merged?.orders
  return {
    pool,
    mine,
    where,
    isPaused: volunteering?.isPaused === true,
    isGoodNow: isGoodNow(registered, catalogue, now),
    cards:
      cards &&
      catalogue &&
      sortPool(cards, { categories: catalogue.categories, from: where.from, volunteering }),
  }
}

export type PoolSeen = ReturnType<typeof usePool>
