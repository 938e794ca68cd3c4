import type * as z from 'zod/mini'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { known } from '../../shared/known'
import type { setupOperations } from '../../shared/setup/operations'
import type { Rehearsal, Rerouted } from '../../shared/setup/rehearsal'
import { unitOnDuty, type Street } from '../../shared/street/street'
import type { Actor } from '../../shared/actor'
import { dayMs } from '../../shared/clock/china'
import type { SetupDeps } from './deps'
import type { Filed } from './ordersStore'

type Body = z.output<(typeof setupOperations)['rehearseDuties']['body']>
type Asked = { deps: SetupDeps; actor?: Actor; input: { params: { streetId: string }; body: Body } }

const days = 30

/** Who would have got what: the last month’s orders by the duty list as it is, and as it might be. Writes nothing. */
export async function rehearseDuties({ deps, actor, input }: Asked): Promise<Outcome<Rehearsal>> {
  const { streetId } = input.params
  const street = (await deps.streets.read(streetId))?.street
  if (!street || (actor && actor.street !== streetId)) return refuse('notFound')
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
