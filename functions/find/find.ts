import { covers, type Actor } from '../../shared/actor'
import type { Found } from '../../shared/find/find'
import { buildingsIn, phoneIn, readAs, type FoundBy } from '../../shared/find/recognise'
import { mostPhonesAnHour } from '../../shared/find/refusals'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { gridOf } from '../../shared/place/codes'
import { ulidOf } from '../../shared/ulid'
import type { Handler, Request } from '../handler'
import { communityName, placeLabel, staffName } from '../street/labels'
import { expiresFrom } from '../workOrder/privatePart'
import type { WorkOrder } from '../workOrder/workOrder'
import { byNumber } from './byNumber'
import { byWords } from './byWords'
import { phoneMark } from './phoneMark'
import { pageOf, type Page } from './posted'
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

async function byBuilding(asked: Asked): Promise<Outcome<Looked>> {
  const { deps, street, input } = asked
  const { text, buildingId, cursor } = input.body
  const meant = buildingsIn(text, buildingsHere(asked))
  const one = meant.find(({ id }) => id === buildingId) ?? (meant.length === 1 ? meant[0] : undefined)
  const buildings = meant.slice(0, mostBuildings).map(({ id }) => ({
    id,
    label: placeLabel(street, { gridId: gridOf(id), buildingId: id }),
  }))
  if (!one) return done({ orders: [], buildings })
  const store = findStore(deps.table)
  const lying = {
    of: one.id,
    page: (page: Page) => store.ofBuilding(one.id, page),
    isHere: (order: WorkOrder) => order.buildingId === one.id,
  }
  return done({ ...(await pageOf(lying, cursor, asked)), buildings })
}

async function byPhone({ input: { body }, ...scene }: Asked): Promise<Outcome<Looked>> {
  const { deps, actor, street } = scene
  const digits = phoneIn(body.text)
  if (!digits) return done(nothing)
  const store = findStore(deps.table)
  const now = deps.now()
  if (!(await store.countPhone(actor.id, now, mostPhonesAnHour))) return refuse('tooManyPhones')
  const mark = phoneMark(digits, street.id, deps.seal)
  const posted = { of: mark, page: (page: Page) => store.ofPhone(street.id, mark, page), isHere: () => true }
  const found = await pageOf(posted, body.cursor, scene)
  const line = { by: actor.id, at: now, found: found.orders.length, x: expiresFrom(now) }
  await store.notePhone(street.id, ulidOf(now, deps.randomDigit), line)
  return done(found)
}

const ways: Record<FoundBy, (asked: Asked) => Promise<Outcome<Looked>>> = {
  number: async ({ input, ...scene }) => done(await byNumber(input.body.text, scene)),
  phone: byPhone,
  building: byBuilding,
  words: async ({ input, ...scene }) => done(await byWords(input.body.text, input.body.cursor, scene)),
}

/** Read as it reads, or as whoever looks says it is meant. */
export const find: Handler<'find'> = async (asked) => {
  const { text, as } = asked.input.body
  const can = readAs(text, buildingsHere(asked))
  const [way] = as ? can.filter((one) => one === as) : can
  if (!way) return refuse('badInput', { field: 'text' })
  const looked = await ways[way](asked)
  if (!looked.ok) return looked
  return done({ buildings: [], ...looked.value, as: way, alsoAs: can.filter((one) => one !== way) })
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
