import { nameOf } from '../table/nameOf'
import type { Answer } from '../../shared/contract'
import { known } from '../../shared/known'
import { communityOf } from '../../shared/place/codes'
import type { Street } from '../../shared/street/street'
import { numberOf, parseOrderId } from '../../shared/workOrder/id'
import { isPool } from '../deskAndPool'
import { holderShown } from '../street/labels'
import { iso, type Viewer } from './present'
import { saidKey } from './privatePart'
import type { WorkOrder } from './workOrder'

type Precedent = NonNullable<Answer<'getOrder'>['precedent']>

/**
 * Noted before the head knew of it: that write may have come to nothing, or the unit may be gone. What went into the
 * pool was nobody's to do.
 */
function ruledIn(ruled: WorkOrder | undefined, version: number, street: Street) {
  const step = ruled?.steps[version - 1]
  const holder = holderShown(street, step?.change.holder)
  return step?.deed === 'dispatch' && holder && !isPool(holder.id) ? { step, holder } : undefined
}

/** 判例: how the street last ruled 裁定 on the same category in the same community. */
export async function precedentFor(
  order: WorkOrder,
  { deps: { workOrders }, street }: Viewer,
): Promise<Precedent | undefined> {
  const area = { categoryCode: order.categoryCode, community: communityOf(order.gridId) }
  const rulings = await workOrders.rulings(street.id, area)
  const heads = await workOrders.heads(rulings.map(({ orderId }) => orderId))
  for (const { orderId, version } of rulings) {
    const ruled = ruledIn(
      heads.find(({ id }) => id === orderId),
      version,
      street,
    )
    if (!ruled) continue
    const { step, holder } = ruled
    const key = saidKey(orderId, version, step)
    const said = (await workOrders.said([key])).get(nameOf(key))
    const number = numberOf(parseOrderId(orderId).ulid)
    return known({ orderId, number, holder, at: iso(step.at), words: said?.words })
  }
  return undefined
}
