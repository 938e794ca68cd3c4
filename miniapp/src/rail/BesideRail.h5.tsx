import type { Numbers } from '../../../shared/numbers/answer'
import type { Me } from '../../../shared/person/person'
import type { Looked } from '../board/looked'
import { nodesOf, type BoardNode } from '../board/nodes'
import { useMe } from '../person/useMe'
import { useNobody } from '../person/useNobody'
import { computerNow } from '../session'
import { useCatalogue } from '../street/useCatalogue'
import type { BesideRailProps } from './BesideRail'
import { Rail } from './Rail'
import './rail.scss'
import { railItems } from './railItems'
import { RailWhose } from './RailWhose'

/** A page of a desk: on a wide screen beside the rail, for whoever has one; to all others the page as it is. */
export const BesideRail = ({ children, ...standing }: BesideRailProps) => (
  <>
    {!useNobody() && <RailOfMine {...standing} />}
    {children}
  </>
)

type Standing = Omit<BesideRailProps, 'children'>

function RailOfMine(standing: Standing) {
  const { data: me } = useMe()
  return me && me.roles.length > 0 ? <RailOfRoles me={me} {...standing} /> : null
}

function RailOfRoles({ me, here, within = false, ...seen }: Standing & { me: Me }) {
  const { data: catalogue } = useCatalogue()
  const [first] = catalogue ? nodesOf(me.roles, catalogue) : []
  if (!first) return null
  const { looked, live, placeName } = seen.looked ? shownOf(seen.looked, seen.numbers) : elsewhere(first)
  return (
    <Rail
      items={railItems(me.roles, looked, live)}
      placeName={placeName}
      here={here}
      within={within}
      whose={computerNow() && <RailWhose me={me} />}
    />
  )
}

type Shown = { looked: Looked; live?: Numbers['live'] | undefined; placeName: string }

const shownOf = (looked: Looked, numbers: Numbers | undefined): Shown => ({
  looked,
  live: numbers?.live,
  placeName: numbers?.node.name ?? '',
})

/** Beside a page that asks for no numbers, the doors stand without theirs. */
const elsewhere = ({ id, name }: BoardNode): Shown => ({
  looked: { node: id, kind: 'month' },
  placeName: name,
})
