import type { Answer } from '../../../shared/contract'
import type { AlikeCard } from '../../../shared/demand/alikeOperations'

export type Alike = { orders: AlikeCard[]; isCompared: boolean }

/** Compared by their words; where that fails, what is near and of the same category, without reasons. */
export async function orTheList(
  compared: () => Promise<{ orders: AlikeCard[] }>,
  list: () => Promise<Answer<'nearbyOrders'>>,
): Promise<Alike> {
  try {
    return { orders: (await compared()).orders, isCompared: true }
  } catch {
    const { orders } = await list()
    return { orders: orders.map((order) => ({ ...order, reasons: [] })), isCompared: false }
  }
}
