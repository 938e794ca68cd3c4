import type { Me } from '../../../shared/person/person'
import type { Place } from '../../../shared/place/place'
import type { Catalogue } from '../../../shared/street/operations'
import type { ReportBody } from '../drafts/report'
import { homeOf } from '../person/homeOf'
import { placeOfBuilding } from './placeOf'

type Known = { catalogue: Catalogue; me: Me | undefined }
type Asking = Pick<ReportBody, 'kind' | 'anonymous' | 'onBehalf'>

const isForHerself = ({ kind, anonymous, onBehalf = false }: Asking) =>
  kind === 'help' && !anonymous && !onBehalf

/** 2单元 401: her own door, where she asks for a hand for herself, by name, and the household is verified. */
function doorOf(asking: Asking, me: Me | undefined) {
  if (!isForHerself(asking) || !me?.household?.verified) return undefined
  const [, ...door] = me.household.label.split(' ')
  return door.join(' ') || undefined
}

/** The place with her door written to it, if it is her own house: whoever comes has to find it. */
export function withDoor(place: Place, asking: Asking, { catalogue, me }: Known): Place {
  const door = doorOf(asking, me)
  const isHome = me && place.buildingId !== undefined && homeOf(catalogue, me)?.id === place.buildingId
  return door && isHome && !place.address.includes('，')
    ? { ...place, address: `${place.address}，${door}` }
    : place
}

/** Where a hand is wanted if nothing else is said: at home. */
export function homeForHelp(asking: Asking, { catalogue, me }: Known): Place | undefined {
  const home = me && homeOf(catalogue, me)
  return home && doorOf(asking, me)
    ? withDoor(placeOfBuilding(catalogue, home), asking, { catalogue, me })
    : undefined
}

/** Who turns anonymous takes back the door as well, as far as it was filled in for her. */
export function undoored(change: Partial<ReportBody>, { place }: ReportBody, me: Me | undefined) {
  const [, ...door] = me?.household?.label.split(' ') ?? []
  const end = `，${door.join(' ')}`
  if (!change.anonymous || !place || door.length === 0 || !place.address.endsWith(end)) return {}
  return { place: { ...place, address: place.address.slice(0, -end.length) } }
}
