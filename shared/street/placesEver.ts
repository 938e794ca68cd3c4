import { communityOf, unplacedGrid } from '../place/codes'
import type { Street } from './street'

type Places = Pick<Street, 'id' | 'communities' | 'grids' | 'retired'>

const communityDigits = 12
const each = (ids: string[]) => [...new Set(ids)]
const retiredIds = ({ retired = [] }: Places) => retired.map(({ id }) => id)

/** The grids of a street, those that are no more 已撤 and the one for what has no place yet 待定 among them. */
export const gridsEver = (street: Places) =>
  each([
    ...street.grids.map(({ id }) => id),
    unplacedGrid(street.id),
    ...retiredIds(street).filter((id) => id.length > communityDigits),
  ])

/** The communities of a street, and those in which one of these grids lies. */
export const communitiesEver = (street: Places) =>
  each([
    ...street.communities.map(({ id }) => id),
    communityOf(unplacedGrid(street.id)),
    ...retiredIds(street).map(communityOf),
  ])

type Named = { id: string; name: string }

/** The places that are no more: those that were so already, unless they are back, and those that go now. */
export function retiredAfter(before: Places, after: Pick<Places, 'communities' | 'grids'>): Named[] {
  const there = new Set([...after.communities, ...after.grids].map(({ id }) => id))
  const were: Named[] = [...(before.retired ?? []), ...before.communities, ...before.grids]
  const gone = were.filter(({ id }) => !there.has(id))
  return [...new Map(gone.map(({ id, name }) => [id, { id, name }])).values()]
}
