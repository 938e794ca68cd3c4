import { done } from '../../shared/outcome'
import type { Handler } from '../handler'
import { seesWhole } from './claims'
import { heardStore, needStore } from './store'

/** Which of these orders have been listed, as far as this person may know the need by its order. */
export const needsHeard: Handler<'needsHeard'> = async ({ deps, actor, input }) => {
  const asked = input.query.orderIds.split(',').filter((id) => id.startsWith(`${actor.street}-`))
  const heard = await heardStore(deps.table).of([...new Set(asked)])
  const found = await needStore(deps.table).many(heard.map(({ needId }) => needId))
  return done({
    needs: found.flatMap((need) =>
      need.orderId !== undefined && seesWhole(need, actor)
        ? [{ orderId: need.orderId, needId: need.id, status: need.status }]
        : [],
    ),
  })
}
