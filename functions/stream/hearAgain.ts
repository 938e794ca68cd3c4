import { parseOrderId } from '../../shared/workOrder/id'
import { keys } from '../keys'
import { newsFor } from '../notice/entry'
import { whoHearsAgain } from '../notice/whoHears'
import { fold } from '../workOrder/fold'
import { fromItem, idOfItem } from '../workOrder/item'
import { tell, type HearingDeps } from './hear'
import type { Images } from './store'

/** 反复: it was noted that an order is the third of its kind at one place. Each beginning of an order says so once. */
export async function hearAgain({ before, after }: Images, deps: HearingDeps, heardAt: number) {
  if (before || !after) return
  const head = await deps.table.get(keys.order(idOfItem(after)))
  if (!head) return
  const { id, ...order } = fromItem(head)
  const begun = order.steps.findLastIndex(({ deed }) => deed === 'order' || deed === 'reopen')
  const step = order.steps[begun]
  if (!step || step.at <= heardAt - newsFor) return
  const street = await deps.streets.get(parseOrderId(id).street)
  if (!street) throw new Error(`no street for ${id}`)
  // As it was when it began: told later, after other steps, it is the same notice.
  const heard = { order: fold(id, order, begun + 1), step, street }
  for (const hearing of whoHearsAgain(heard)) await tell(hearing, heard, deps)
}
