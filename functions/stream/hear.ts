import { parseOrderId } from '../../shared/workOrder/id'
import type { ApiDeps } from '../deps'
import { entryOf, idOf, newsFor } from '../notice/entry'
import { isPool } from '../deskAndPool'
import { helpersFor } from '../notice/helpers'
import { noticeStore } from '../notice/store'
import { tellByWechat, type TellingDeps } from '../notice/tellByWechat'
import { whoHears, type Heard, type Hearing } from '../notice/whoHears'
import { fold } from '../workOrder/fold'
import { fromItem } from '../workOrder/item'
import type { Images } from './store'

export type HearingDeps = TellingDeps & Pick<ApiDeps, 'streets'>

/** The steps by which an order differs from what it was, each with the order as it left it. */
function stepsIn({ before, after }: Images, heardAt: number) {
  if (!after) return []
  const order = fromItem(after)
  const known = Array.isArray(before?.t) ? before.t.length : 0
  return order.steps
    .map((step, at) => ({ step, upTo: at + 1 }))
    .filter(({ step, upTo }) => upTo > known && step.at > heardAt - newsFor)
    .map(({ step, upTo }) => ({ step, order: fold(order.id, order, upTo) }))
}

/** Into the inbox first; what WeChat delivers comes after, and may be lost without a trace there. */
export async function tell(hearing: Hearing, heard: Heard, deps: HearingDeps) {
  const { street } = heard
  const { person } = hearing
  const id = idOf(hearing, heard, deps.seal)
  const entry = entryOf(hearing, heard, deps.now())
  await noticeStore(deps.table).keep({ person, street: street.id }, id, entry)
  await tellByWechat({ person, id, entry, street }, deps)
}

/** Tells everybody whom the change of an order concerns. Told again, it changes nothing. */
export async function hear(images: Images, deps: HearingDeps, heardAt: number) {
  for (const { order, step } of stepsIn(images, heardAt)) {
    const street = await deps.streets.get(parseOrderId(order.id).street)
    if (!street) throw new Error(`no street for ${order.id}`)
    const mayHelp = isPool(step.change.holder)
    const heard = {
      order,
      step,
      street,
      ...(mayHelp && { helpers: await helpersFor(order, street, deps.table) }),
    }
    const told = await Promise.allSettled(whoHears(heard).map((hearing) => tell(hearing, heard, deps)))
    // Only once all have come to an end: nothing goes on behind an answer that asks for the record again.
    for (const one of told) if (one.status === 'rejected') throw one.reason
  }
}
