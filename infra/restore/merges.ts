import { tellTarget } from '../../functions/workOrder/merge'
import type { RestoringDeps } from './restoringDeps'

/**
 * 并单 is one write in the order that ends, and one that follows in the order that takes it in. Whoever sent it has had
 * her answer and does not send it again: what is half done is done here. Those whose other half is not there are named.
 */
export async function completeMerges(
  ids: readonly string[],
  deps: Pick<RestoringDeps, 'workOrders' | 'now'>,
) {
  const halves: string[] = []
  for (const id of ids) {
    const source = await deps.workOrders.get(id)
    const told = source && (await tellTarget(source, { deps }))
    if (!told?.ok) halves.push(id)
  }
  return halves
}
