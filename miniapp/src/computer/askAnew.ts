import { notifyManager, type Query } from '@tanstack/react-query'
import { queryClient } from '../queryClient'

/** What stands on the screen before anybody is known. */
export const screenKey = 'screenCode'

const ofNobody: unknown[] = [screenKey, 'demoPeople']
const isOfSomebody = ({ queryKey: [name] }: Pick<Query, 'queryKey'>) => !ofNobody.includes(name)

const unasked = {
  data: undefined,
  dataUpdatedAt: 0,
  error: null,
  status: 'pending',
  isInvalidated: false,
} as const

/** From here on in another's name, or in nobody's: what was fetched is gone from the screen, and what it shows asks again. */
export async function askAnew() {
  const cache = queryClient.getQueryCache()
  notifyManager.batch(() =>
    cache.findAll({ predicate: isOfSomebody }).forEach((query) => {
      if (query.getObserversCount() === 0) return cache.remove(query)
      query.reset()
      // A query that began with what was kept for the former would go back to it.
      query.setState(unasked)
    }),
  )
  await queryClient.refetchQueries({ type: 'active', predicate: isOfSomebody })
}
