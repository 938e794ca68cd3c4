import type { Answers } from '../../shared/category/category'
import { parseOrderId } from '../../shared/workOrder/id'
import { keys } from '../keys'
import type { Key } from '../table/store'
import type { StepKept } from './workOrder'

/** Personal data of an order lives here only: words, address, exact point, reporter. Written once. */
export type Body = {
  orderId: string
  description: string
  title?: string
  address: string
  latitude?: number
  longitude?: number
  reporterId: string
  contact?: { name?: string; phone?: string }
  anonymous: boolean
  onBehalf: boolean
  answers?: Answers
  photoKeys: string[]
  /** Keyed hash of the whole command: the same key may not come back with another body. */
  said: string
  /** Epoch seconds: kept no longer than needed. */
  x: number
}

/**
 * 匿名: name and telephone of an anonymous reporter are for nobody who handles the order. Of somebody for whom it was
 * reported 替别人报 they are: that person is waiting for the call.
 */
export const isNameless = ({ anonymous, onBehalf }: Body) => anonymous && !onBehalf

/** What was written and photographed at one step. Written before the head names it. */
export type Said = {
  words?: string
  photoKeys?: string[]
  /** Where it is after all, as the grid worker found it. */
  place?: { latitude: number; longitude: number; address: string }
  x: number
}

/** Three years, the time such records are to be kept (PIPL Art. 19: the shortest that the purpose needs). */
const keptSeconds = 3 * 366 * 86_400
export const expiresFrom = (now: number) => Math.floor(now / 1000) + keptSeconds

/** Where the words of a step lie. */
export const saidKey = (orderId: string, version: number, step: Pick<StepKept, 'key' | 'said'>): Key =>
  keys.words(orderId, version, step)

/** The order behind an entry of `mine` that stands for having joined. */
export const joinedSort = (orderId: string) => {
  const { grid, month, ulid } = parseOrderId(orderId)
  return `${ulid}#${grid}#${month}`
}

export const joinedOrderId = ({ PK, ms }: { PK: string; ms: string }) => {
  const [ulid, grid, month] = ms.split('#')
  return `${PK.split('#')[1]}-${grid}-${month}-${ulid}`
}
