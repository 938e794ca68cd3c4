import { useQuery } from '@tanstack/react-query'
import type { Api } from '../api'
import { alikeApi } from '../demand/alikeApi'
import { orTheList } from '../demand/orTheList'
import { bodyOf } from '../drafts/report'
import type { Draft } from '../drafts/draft'

/** Only of what is wrong somewhere: nobody else has the same request or idea. */
function askedOf(draft: Draft, categoryCode: string | undefined) {
  const { place, kind, description } = bodyOf(draft)
  if (!place || !categoryCode || kind !== 'issue') return undefined
  return { latitude: place.latitude, longitude: place.longitude, categoryCode, words: description.trim() }
}

type Asked = NonNullable<ReturnType<typeof askedOf>>

async function fetchAlike({ words, ...spot }: Asked, source: Api) {
  return orTheList(
    () => alikeApi.alikeOrders({ ...spot, words }),
    () => source.call('nearbyOrders', { query: spot }),
  )
}

/** What is in work around the place of a draft, the likeliest to be the same matter first. */
export function useAlike(draft: Draft, categoryCode: string | undefined, source: Api) {
  const asked = askedOf(draft, categoryCode)
  return useQuery({
    queryKey: ['alikeOrders', asked],
    enabled: asked !== undefined,
    staleTime: 60_000,
    queryFn: () => (asked ? fetchAlike(asked, source) : { orders: [], isCompared: false }),
  })
}
