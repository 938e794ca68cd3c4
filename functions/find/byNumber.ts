import { chinaOffset } from '../../shared/clock/china'
import { numberIn } from '../../shared/find/recognise'
import { cardsOf, type Scene } from './scene'

const yearsBack = 3

/** Several when five digits happened twice on a day; newest first. */
export async function byNumber(text: string, scene: Scene) {
  const number = numberIn(text)
  if (!number) return { orders: [] }
  const { workOrders, now } = scene.deps
  const year = new Date(now() + chinaOffset).getUTCFullYear() % 100
  const days = Array.from({ length: yearsBack + 1 }, (_, back) => `${year - back}${number.monthAndDay}`)
  const found = await Promise.all(days.map((day) => workOrders.numbered(scene.street.id, day, number.tail)))
  return { orders: await cardsOf(found.flat(), scene) }
}
