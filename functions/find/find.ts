import type { Found } from '../../shared/find/find'
import { phoneIn, readAs, type FoundBy } from '../../shared/find/recognise'
import { mostPhonesAnHour } from '../../shared/find/refusals'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { ulidOf } from '../../shared/ulid'
import type { Handler, Request } from '../handler'
import { expiresFrom } from '../workOrder/privatePart'
import { buildingsHere, byBuilding } from './byBuilding'
import { byNumber } from './byNumber'
import { byWords } from './byWords'
import { phoneMark } from './phoneMark'
import { pageOf, type Page } from './posted'
import { findStore } from './store'

type Asked = Request<'find'>
type Looked = Omit<Found, 'as' | 'alsoAs' | 'buildings'> & Partial<Pick<Found, 'buildings'>>

const nothing: Looked = { orders: [] }

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
  if (!way) return refuse(as === 'phone' ? 'phoneInPart' : 'badInput', { field: 'text' })
  const looked = await ways[way](asked)
  if (!looked.ok) return looked
  return done({ buildings: [], ...looked.value, as: way, alsoAs: can.filter((one) => one !== way) })
}
