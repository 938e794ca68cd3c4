import type { Order } from '../../../shared/workOrder/order'
import { promiseText, spanText } from '../clockText'

type Promised = NonNullable<Order['promiseWas']>

/** 答应 11月24日 周二 18:00 前办好，比说好的晚了 2 天. */
export function keptSaid({ at, doneAt }: Promised) {
  const late = Date.parse(doneAt) - Date.parse(at)
  const kept = late > 0 ? `比说好的晚了 ${spanText(late)}` : '按说好的时间办好了'
  return `答应 ${promiseText(at)}办好，${kept}`
}
