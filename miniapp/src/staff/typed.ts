import type { DraftPhoto } from '../drafts/draft'
import type { MadeMove } from '../../../shared/workOrder/transitions'
import { keep, kept } from '../phoneStorage'

/** Words, photos and choices of the forms about one order, by the name of their field. */
export type Typed = {
  words: Record<string, string>
  photos: Record<string, DraftPhoto[]>
  choices: Record<string, string>
}
type OfOrders = Record<string, Typed & { at: number }>

const place = 'staffTyped'
// What lies longer or deeper than this nobody means to send any more.
const mostOrders = 30

const nothing: Typed = { words: {}, photos: {}, choices: {} }

const isOfOrders = (value: unknown): value is OfOrders => typeof value === 'object' && value !== null

function all(): OfOrders {
  const value = kept(place)
  return isOfOrders(value) ? value : {}
}

const newest = (orders: OfOrders): OfOrders =>
  Object.fromEntries(
    Object.entries(orders)
      .sort(([, one], [, other]) => other.at - one.at)
      .slice(0, mostOrders),
  )

/** What was typed about an order and not sent yet: it outlives the page, and the program. */
export const typedAbout = (orderId: string): Typed => ({ ...nothing, ...all()[orderId] })

/** What was typed for moves that cannot be made any more: it has no form to stand in. */
export function withoutForm({ words, photos }: Typed, moves: MadeMove[]) {
  const isLeft = ([field]: [string, unknown]) => !moves.some((move) => field.startsWith(move))
  return {
    words: Object.entries(words)
      .filter(isLeft)
      .map(([, said]) => said.trim())
      .filter(Boolean),
    photos: Object.entries(photos)
      .filter(isLeft)
      .flatMap(([, taken]) => taken),
  }
}

const isEmpty = (typed: Typed) => Object.values(typed).every((fields) => Object.keys(fields).length === 0)

export function keepTyped(orderId: string, typed: Typed) {
  const { [orderId]: _, ...others } = all()
  keep(place, newest(isEmpty(typed) ? others : { ...others, [orderId]: { ...typed, at: Date.now() } }))
}
