import { phoneIn } from '../../shared/find/recognise'
import type { ApiDeps } from '../deps'
import type { Images } from '../stream/store'
import type { Item, Key } from '../table/store'
import { fromItem } from '../workOrder/item'
import { isNameless, type Body, type Said } from '../workOrder/privatePart'
import { findKeys } from './keys'
import { marksOf } from './marks'
import { phoneMark } from './phoneMark'
import { findStore } from './store'

type IndexDeps = Pick<ApiDeps, 'table' | 'seal'>

const streetIn = (PK: string) => PK.split('#')[1] ?? ''

const textOfBody = ({ title = '', description, address }: Body) => `${title} ${description} ${address}`
const textOfSaid = ({ words = '', place }: Said) => `${words} ${place?.address ?? ''}`

/** Of an anonymous reporter no telephone leads to the order. */
async function keepPhone(body: Body, street: string, { table, seal }: IndexDeps) {
  const digits = isNameless(body) ? undefined : phoneIn(body.contact?.phone ?? '')
  if (digits) await findStore(table).keepPhone(street, phoneMark(digits, street, seal), body)
}

/** What was written is found by its words, and a report by its telephone. Heard again, it is the same. */
export async function hearWords({ PK, SK }: Key, { after }: Images, deps: IndexDeps) {
  if (!after) return
  const street = streetIn(PK)
  const isBody = SK.endsWith('#B')
  // As the order's own store wrote them.
  const body = after as unknown as Body
  const text = isBody ? textOfBody(body) : textOfSaid(after as unknown as Said)
  const marks = marksOf(text)
  if (marks.length > 0) await findStore(deps.table).keepMarks(street, { at: SK, marks, x: Number(after.x) })
  if (isBody) await keepPhone(body, street, deps)
}

const buildingOf = (item: Item | undefined) => item?.b

/** An order is found by its building, and by the one it was put right to. */
export async function hearBuilding({ before, after }: Images, { table }: IndexDeps) {
  if (!after || buildingOf(before) === buildingOf(after)) return
  const { id, buildingId } = fromItem(after)
  if (buildingId) await findStore(table).keepBuilding(buildingId, id)
}

export const isFoundByWords = findKeys.isWords
