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

function useStreetAndMe() {
  const catalogue = useCatalogue()
  const me = useMe()
  return {
    known: catalogue.data && me.data && { catalogue: catalogue.data, me: me.data },
    error: catalogue.error ?? me.error,
    askAgain: () => void Promise.all([catalogue.refetch(), me.refetch()]),
  }
}

/** Whose topics are shown; and where one is at home. */
export function useCommunity() {
  const asking = useStreetAndMe()
  const [chosen, setChosen] = useState(() => kept(placeOf()))
  const { known } = asking
  const home = known && homeOf(known.catalogue, known.me)

  return {
    ...asking,
    home,
    communityId: known && communityIn(known.catalogue, [chosen, home && communityOf(home.id)])?.id,
    choose: (id: string) => {
      keep(placeOf(), id)
      setChosen(id)
    },
  }
}

export type Living = ReturnType<typeof useCommunity>
