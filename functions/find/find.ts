import { covers, type Actor } from '../../shared/actor'
import { chinaOffset } from '../../shared/clock/china'
import type { Found } from '../../shared/find/find'
import { buildingsIn, phoneIn, readAs, type FoundBy } from '../../shared/find/recognise'
import { done, refuse } from '../../shared/outcome'
import { gridOf } from '../../shared/place/codes'
import type { Handler, Request } from '../handler'
import { communityName, placeLabel, staffName } from '../street/labels'
import { expiresFrom } from '../workOrder/privatePart'
import { byNumber } from './byNumber'
import { byWords } from './byWords'
import { phoneMark } from './phoneMark'
import { pageOf } from './posted'
import { findStore } from './store'

type Asked = Request<'find'>
type Looked = Omit<Found, 'as' | 'alsoAs' | 'buildings'> & Partial<Pick<Found, 'buildings'>>

const nothing: Looked = { orders: [] }

/** Buildings in one's own place: a unit 部门 works everywhere. */
const isWithin = (actor: Actor, buildingId: string) =>
  actor.roles.some(
    ({ role, scope }) => role === 'handler' || (role !== 'resident' && covers(scope, gridOf(buildingId))),
  )

const buildingsHere = ({ street, actor }: Asked) =>
  street.buildings
    .filter(({ id }) => isWithin(actor, id))
    .map(({ id, name }) => ({ id, name, communityName: communityName(street, id) }))

/** More of one name than fit a screen: the community's name before it says which. */
const mostBuildings = 12

async function byBuilding(asked: Asked): Promise<Looked> {
  const { deps, street, input } = asked
  const { text, buildingId, cursor } = input.body
  const meant = buildingsIn(text, buildingsHere(asked))
  const one = meant.find(({ id }) => id === buildingId) ?? (meant.length === 1 ? meant[0] : undefined)
  const buildings = meant.slice(0, mostBuildings).map(({ id }) => ({
    id,
    label: placeLabel(street, { gridId: gridOf(id), buildingId: id }),
  }))
  if (!one) return { orders: [], buildings }
  const posted = findStore(deps.table)
  const found = await pageOf((page) => posted.ofBuilding(one.id, page), cursor, asked)
  // The head says whether it still lies there.
  const still = await deps.workOrders.heads(found.orders.map(({ id }) => id))
  const here = new Set(still.flatMap(({ id, buildingId: lies }) => (lies === one.id ? [id] : [])))
  return { ...found, orders: found.orders.filter(({ id }) => here.has(id)), buildings }
}

const monthOf = (now: number) => new Date(now + chinaOffset).toISOString().slice(2, 7).replace('-', '')

async function byPhone({ input: { body }, ...scene }: Asked): Promise<Looked> {
  const { deps, actor, street } = scene
  const digits = phoneIn(body.text)
  if (!digits) return nothing
  const store = findStore(deps.table)
  const mark = phoneMark(digits, street.id, deps.seal)
  const found = await pageOf((page) => store.ofPhone(street.id, mark, page), body.cursor, scene)
  const now = deps.now()
  const line = { by: actor.id, at: now, month: monthOf(now), found: found.orders.length }
  await store.notePhone(street.id, { ...line, x: expiresFrom(now) })
  return found
}

const ways: Record<FoundBy, (asked: Asked) => Promise<Looked>> = {
  number: ({ input, ...scene }) => byNumber(input.body.text, scene),
  phone: byPhone,
  building: byBuilding,
  words: ({ input, ...scene }) => byWords(input.body.text, input.body.cursor, scene),
}

/** Read as it reads, or as whoever looks says it is meant. */
export const find: Handler<'find'> = async (asked) => {
  const { text, as } = asked.input.body
  const can = readAs(text, buildingsHere(asked))
  const [way] = as ? can.filter((one) => one === as) : can
  if (!way) return refuse('badInput', { field: 'text' })
  const looked = await ways[way](asked)
  return done({ buildings: [], ...looked, as: way, alsoAs: can.filter((one) => one !== way) })
}

export const phoneFindings: Handler<'phoneFindings'> = async ({ deps, street, input: { query } }) => {
  const lines = await findStore(deps.table).phonesFound(street.id, query.month)
  return done({
    findings: lines.map(({ by, at, found }) => ({
      name: staffName(street, by),
      at: new Date(at).toISOString(),
      found,
    })),
  })
}
