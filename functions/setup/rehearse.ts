import { done, refuse } from '../../shared/outcome'
import { known } from '../../shared/known'
import type { Rerouted } from '../../shared/setup/rehearsal'
import { unitOnDuty, type Street } from '../../shared/street/street'
import { dayMs } from '../../shared/clock/china'
import { isOutside, type SetupHandler } from './asked'
import type { Filed } from './ordersStore'

const days = 30

/** Who would have got what: the last month’s orders by the duty list as it is, and as it might be. Writes nothing. */
export const rehearseDuties: SetupHandler<'rehearseDuties'> = async ({ deps, actor, input }) => {
  const { streetId } = input.params
  const street = (await deps.streets.read(streetId))?.street
  if (!street || isOutside(actor, streetId)) return refuse('notFound')
  const until = deps.now()
  const orders = await deps.filed.between(street, until - days * dayMs, until)
  const wouldBe = { ...street, duties: input.body.duties }
  return done({ days, orders: orders.length, rerouted: rerouted(orders, street, wouldBe) })
}

function rerouted(orders: Filed[], street: Street, wouldBe: Street) {
  const found = new Map<string, Rerouted>()
  for (const { categoryCode, gridId } of orders) {
    const was = unitOnDuty(street, categoryCode, gridId)?.id
    const is = unitOnDuty(wouldBe, categoryCode, gridId)?.id
    if (was === is) continue
    const key = `${categoryCode} ${gridId}`
    const count = (found.get(key)?.count ?? 0) + 1
    found.set(key, { categoryCode, gridId, count, ...known({ was, is }) })
  }
  return [...found.values()].sort((one, other) => other.count - one.count)
}
