import { useState } from 'react'
import { useMe } from '../person/useMe'
import { keep, kept } from '../phoneStorage'
import { ownerNow } from '../session'
import { useHere } from '../place/useHere'
import { useCatalogue } from '../street/useCatalogue'
import { aroundOf, type Choice } from './around'

const placeOf = () => `around ${ownerNow()}`

function chosenBefore(): Choice | undefined {
  const choice = kept(placeOf())
  // Only this file keeps it.
  return typeof choice === 'object' && choice !== null ? (choice as Choice) : undefined
}

/** What is chosen, else home, else where the phone is if it may say so. */
const wishes = (chosen: Choice | undefined): Choice[] => [
  ...(chosen ? [chosen] : []),
  { is: 'home' },
  { is: 'here' },
]

/** Around what this person looks; it is kept until they choose otherwise. */
export function useAround() {
  const catalogue = useCatalogue()
  const me = useMe()
  const { here, locate } = useHere()
  const [chosen, setChosen] = useState(chosenBefore)

  function choose(choice: Choice) {
    keep(placeOf(), choice)
    setChosen(choice)
    if (choice.is === 'here') void locate()
  }

  const known = catalogue.data && me.data && { catalogue: catalogue.data, me: me.data }
  const point = here.is === 'known' ? here.point : undefined
  return {
    known,
    around:
      known &&
      wishes(chosen)
        .map((wish) => aroundOf(wish, { ...known, here: point }))
        .find(Boolean),
    isRefused: here.is === 'refused' && chosen?.is === 'here',
    error: catalogue.error ?? me.error,
    choose,
    askAgain: () => void Promise.all([catalogue.refetch(), me.refetch()]),
  }
}
