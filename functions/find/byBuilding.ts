import { covers, servingRoles, type Actor } from '../../shared/actor'
import type { Found } from '../../shared/find/find'
import { buildingsIn } from '../../shared/find/recognise'
import { done, type Outcome } from '../../shared/outcome'
import { gridOf } from '../../shared/place/codes'
import { parseOrderId } from '../../shared/workOrder/id'
import type { Request } from '../handler'
import { communityName, placeLabel } from '../street/labels'
import { pageOf, type Posted } from './posted'
import { findStore } from './store'

type Asked = Request<'find'>
type Looked = Omit<Found, 'as' | 'alsoAs'>

/** Buildings where one serves: a unit 部门 works everywhere. Where one lives or helps as well is nothing to it. */
const isWithin = (actor: Actor, buildingId: string) =>
  actor.roles.some(
    ({ role, scope }) =>
      role === 'handler' || (servingRoles.includes(role) && covers(scope, gridOf(buildingId))),
  )

export const buildingsHere = ({ street, actor }: Asked) =>
  street.buildings
    .filter(({ id }) => isWithin(actor, id))
    .map(({ id, name }) => ({ id, name, communityName: communityName(street, id) }))

/** More of one name than fit a screen: the community's name before it says which. */
const mostBuildings = 12

/** Of each of several. */
const ofEach = 8

/** Of several buildings that could be meant the newest orders, so that nobody has to choose before seeing any. */
async function newestOf(buildings: { id: string }[], scene: Asked) {
  const pages = await Promise.all(buildings.map(({ id }) => pageOf(lyingIn(id, scene), undefined, scene)))
  return pages
    .flatMap(({ orders }) => orders.slice(0, ofEach))
    .sort((one, other) => (parseOrderId(one.id).ulid < parseOrderId(other.id).ulid ? 1 : -1))
}

const lyingIn = (buildingId: string, { deps }: Asked): Posted => ({
  of: buildingId,
  page: (page) => findStore(deps.table).ofBuilding(buildingId, page),
  isHere: (order) => order.buildingId === buildingId,
})

export async function byBuilding(asked: Asked): Promise<Outcome<Looked>> {
  const { street, input } = asked
  const { text, buildingId, cursor } = input.body
  const meant = buildingsIn(text, buildingsHere(asked))
  const one = meant.find(({ id }) => id === buildingId) ?? (meant.length === 1 ? meant[0] : undefined)
  const buildings = meant.slice(0, mostBuildings).map(({ id }) => ({
    id,
    label: placeLabel(street, { gridId: gridOf(id), buildingId: id }),
  }))
  if (!one) return done({ orders: await newestOf(meant.slice(0, mostBuildings), asked), buildings })
  return done({ ...(await pageOf(lyingIn(one.id, asked), cursor, asked)), buildings })
}
