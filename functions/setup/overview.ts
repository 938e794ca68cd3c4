import { countOf } from '../../shared/household/household'
import { done, refuse } from '../../shared/outcome'
import { isUnplaced } from '../../shared/place/codes'
import type { Overview } from '../../shared/setup/overview'
import { uncertainCalendars } from '../../shared/setup/checks/calendars'
import type { WholeStreet } from '../../shared/setup/setup'
import { wrongWith } from '../../shared/setup/wrongWith'
import { parts, type Part } from '../../shared/street/parts'
import { isOutside, type SetupHandler } from './asked'
import { streetBefore } from './change'

function countsOf(street: WholeStreet): Overview['counts'] {
  const counts = Object.fromEntries(parts.map((part) => [part, street[part].length])) as Record<Part, number>
  // The grid for what has no place yet is drawn by nobody.
  return { ...counts, grids: counts.grids - 1, settings: 1, households: countOf(street.households) }
}

export const streetOverview: SetupHandler<'streetOverview'> = async ({ deps, actor, input }) => {
  const { streetId } = input.params
  const { before: street, version } = await streetBefore(deps, streetId)
  if (!street || isOutside(actor, streetId)) return refuse('notFound')
  const { name, phone, fallbackCategory, grids, ...lists } = street
  return done({
    ...lists,
    version,
    settings: { name, phone, fallbackCategory },
    counts: countsOf(street),
    issues: [...wrongWith(street), ...uncertainCalendars(street, deps.now())],
    grids: grids.filter(({ id }) => !isUnplaced(id)),
  })
}
