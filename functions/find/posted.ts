import { timeOfUlid, Ulid } from '../../shared/ulid'
import { chinaOffset } from '../../shared/clock/china'
import { cardsOf, type Scene } from './scene'

/** Orders in one look: each is read. */
const pageSize = 20

type Page = { limit: number; after?: string | undefined }
type Posted = (page: Page) => Promise<{ ids: string[]; last: string | undefined }>

const monthOf = (ulid: string) =>
  new Date(timeOfUlid(ulid) + chinaOffset).toISOString().slice(2, 7).replace('-', '')

/** A page of orders that are listed under something, newest first. The cursor is the last one's ULID. */
export async function pageOf(posted: Posted, cursor: string | undefined, scene: Scene) {
  const after = Ulid.safeParse(cursor).success ? cursor : undefined
  const { ids, last } = await posted({ limit: pageSize, after })
  const orders = await cardsOf(ids, scene)
  return { orders, ...(last && { cursor: last, lookedTo: monthOf(last) }) }
}
