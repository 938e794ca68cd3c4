import type { Me } from '../../../shared/person/person'
import type { Catalogue } from '../../../shared/street/operations'
import { homeOf } from '../person/homeOf'
import { useHere } from '../place/useHere'

/** From where distances are told: from here, else from home, which asks nothing of the phone. */
export function useWhereFrom(me: Me | undefined, catalogue: Catalogue | undefined) {
  const { here, locate } = useHere()
  const home = me && catalogue && homeOf(catalogue, me)
  const isHome = home !== undefined && here.is !== 'known'
  return { here, locate, isHome, from: here.is === 'known' ? here.point : home }
}
