import { keep, kept } from '../phoneStorage'

type Typed = Record<string, string>
type OfOrders = Record<string, { at: number; typed: Typed }>

const place = 'staffTyped'
// What lies longer or deeper than this nobody means to send any more.
const mostOrders = 30

const isOfOrders = (value: unknown): value is OfOrders => typeof value === 'object' && value !== null

function all(): OfOrders {
  const value = kept(place)
  return isOfOrders(value) ? value : {}
}

const newest = (orders: OfOrders) =>
  Object.fromEntries(
    Object.entries(orders)
      .sort(([, one], [, other]) => other.at - one.at)
      .slice(0, mostOrders),
  )

/** What was typed about an order and not sent yet: it outlives the page, and the program. */
export const typedAbout = (orderId: string): Typed => all()[orderId]?.typed ?? {}

export function keepTyped(orderId: string, typed: Typed) {
  keep(place, newest({ ...all(), [orderId]: { at: Date.now(), typed } }))
}

export function forgetTyped(orderId: string) {
  const { [orderId]: _, ...others } = all()
  keep(place, others)
}
