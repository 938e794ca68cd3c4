import { chinaMonth } from '../../shared/clock/china'
import { parseOrderId } from '../../shared/workOrder/id'
import { timeOfUlid, Ulid } from '../../shared/ulid'
import { closeText, openIfOurs } from '../sealedText'
import { cardOf } from '../workOrder/present'
import type { WorkOrder } from '../workOrder/workOrder'
import { isTheirs, type Scene } from './scene'

/** Orders of theirs in one look. */
const pageSize = 20
/** Read at once; and in one look at most, about a megabyte. */
const atOnce = 100
const mostRead = 1000

export type Page = { limit: number; after?: string | undefined }

/** Where orders are listed, newest first; `of` names it, and `isHere` asks the order whether it still belongs there. */
export type Posted = {
  of: string
  page: (page: Page) => Promise<{ ids: string[]; last: string | undefined }>
  isHere: (order: WorkOrder) => boolean
}

const ulidOf = ({ id }: WorkOrder) => parseOrderId(id).ulid

const placeOf = ({ of }: Posted, { actor }: Scene) => ({ purpose: 'found', of: `${actor.id} ${of}` })

/** Nothing where it is no cursor of this look: then it is looked through from the beginning. */
function readCursor(cursor: string | undefined, posted: Posted, scene: Scene) {
  const after = cursor && openIfOurs(cursor, placeOf(posted, scene), scene.deps.seal)
  return Ulid.safeParse(after).success ? after : undefined
}

/** Theirs from here back, one more than fill a page; and where it stopped, where not all was looked through. */
async function theirsFrom(start: string | undefined, posted: Posted, scene: Scene) {
  const found: WorkOrder[] = []
  let after = start
  for (let read = 0; read < mostRead && found.length <= pageSize; read += atOnce) {
    const { ids, last } = await posted.page({ limit: atOnce, after })
    const heads = await scene.deps.workOrders.heads([...new Set(ids)])
    found.push(...heads.filter((order) => posted.isHere(order) && isTheirs(order, scene)))
    after = last
    if (!last) break
  }
  return { found, after }
}

/**
 * A page of orders that are listed under something, newest first. What is not theirs leaves no trace in the answer:
 * neither a cursor nor a month, for whether a telephone has orders elsewhere is nobody's to try out.
 */
export async function pageOf(posted: Posted, cursor: string | undefined, scene: Scene) {
  const { found, after } = await theirsFrom(readCursor(cursor, posted, scene), posted, scene)
  const shown = found.slice(0, pageSize)
  const last = shown[shown.length - 1]
  const orders = shown.map((order) => cardOf(order, scene))
  const close = (ulid: string) => closeText(ulid, placeOf(posted, scene), scene.deps.seal)
  if (found.length > pageSize && last)
    return { orders, cursor: close(ulidOf(last)), lookedTo: chinaMonth(timeOfUlid(ulidOf(last))) }
  return { orders, ...(after && { cursor: close(after) }) }
}
