import { useState } from 'react'
import { communityOf } from '../../../shared/place/codes'
import type { Catalogue } from '../../../shared/street/operations'
import { homeOf } from '../person/homeOf'
import { useMe } from '../person/useMe'
import { keep, kept } from '../phoneStorage'
import { ownerNow } from '../session'
import { useCatalogue } from '../street/useCatalogue'

const placeOf = () => `topics around ${ownerNow()}`

/** What was chosen, else the community one lives in, else the first. */
function communityIn({ communities }: Catalogue, wishes: unknown[]) {
  const wish = wishes.find((id) => communities.some((one) => one.id === id))
  return communities.find(({ id }) => id === wish) ?? communities[0]
}

/** Whose topics are shown; and where one is at home. */
export function useCommunity() {
  const { data: catalogue, error: first, refetch: askFirst } = useCatalogue()
  const { data: me, error: second, refetch: askSecond } = useMe()
  const [chosen, setChosen] = useState(() => kept(placeOf()))
  const home = catalogue && me && homeOf(catalogue, me)
  const known = catalogue && me && { catalogue, me }

  return {
    known,
    home,
    communityId: known && communityIn(known.catalogue, [chosen, communityOf(home?.id ?? '')])?.id,
    choose: (id: string) => {
      keep(placeOf(), id)
      setChosen(id)
    },
    error: first ?? second,
    askAgain: () => void Promise.all([askFirst(), askSecond()]),
  }
}

export type Living = ReturnType<typeof useCommunity>
