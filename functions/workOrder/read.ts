import type { Actor, RoleHeld } from '../../shared/actor'
import { known } from '../../shared/known'
import { done, refuse } from '../../shared/outcome'
import { communityOf } from '../../shared/place/codes'
import { unitOnDuty } from '../../shared/street/street'
import type { Handler } from '../handler'
import { categoryName, gridName } from '../street/labels'
import { serves, sightOf } from './claims'
import { movesFor } from './decide'
import { lastOf } from './fold'
import { helpersIn } from './helpers'
import { historyOf } from './history'
import { precedentFor } from './precedent'
import { present, type Viewer } from './present'
import type { WorkOrder } from './workOrder'

/** 建议派给: what the duty list 权责清单 says, with the reason. */
function suggestionFor(order: WorkOrder, { street }: Viewer) {
  const unit = unitOnDuty(street, order.categoryCode, order.gridId)
  if (!unit) return undefined
  return {
    unitId: unit.id,
    name: unit.name,
    reasons: [`权责清单：${categoryName(street, order.categoryCode)}归${unit.name}`],
  }
}

/** 点名派: the grid workers of the community, those of the order's own grid first. */
const workersFor = (order: WorkOrder, { street }: Viewer) =>
  street.staff
    .map(({ id, name, roles }) => ({ id, name, grids: gridsWithin(communityOf(order.gridId), roles) }))
    .filter(({ grids }) => grids.length > 0)
    .sort(
      (one, other) => Number(other.grids.includes(order.gridId)) - Number(one.grids.includes(order.gridId)),
    )
    .map(({ grids, ...worker }) => ({ ...worker, gridNames: grids.map((id) => gridName(street, id)) }))

const gridsWithin = (communityId: string, roles: RoleHeld[]) =>
  roles
    .filter(({ role, scope }) => role === 'gridWorker' && communityOf(scope) === communityId)
    .map(({ scope }) => scope)

/** What a dispatcher needs beside the order itself. */
const helpToDispatch = async (order: WorkOrder, viewer: Viewer) =>
  known({
    suggestion: suggestionFor(order, viewer),
    precedent: await precedentFor(order, viewer),
    workers: workersFor(order, viewer),
  })

/** Whoever works on the order that took this one in needs what was said in this one. */
async function sightOfMerged(order: WorkOrder, { deps, actor }: Viewer) {
  const sight = sightOf(order, actor)
  const into = order.status === 'merged' && lastOf(order, 'merge')?.change.otherOrderId
  if (sight === 'whole' || !into) return sight
  const target = await deps.workOrders.get(into)
  return target && serves(target, actor) ? 'whole' : sight
}

/** 反复: whoever works on it knows that it is the third of its kind here. */
const againSeen = (isNoted: boolean, order: WorkOrder, actor: Actor) =>
  isNoted && serves(order, actor) ? { isAgain: true as const } : {}

export const getOrder: Handler<'getOrder'> = async ({ deps, actor, street, input: { params } }) => {
  if (!params.orderId.startsWith(`${actor.street}-`)) return refuse('notFound')
  const [{ order, isNoted }, { body, saidAt }] = await Promise.all([
    deps.workOrders.getNoted(params.orderId, { what: 'again', owner: street.id }),
    deps.workOrders.privatePart(params.orderId),
  ])
  const asker = { deps, actor, street }
  const sight = order && (await sightOfMerged(order, asker))
  if (!order || !sight) return refuse('notFound')
  const viewer = sight === 'whole' ? { ...asker, helpers: await helpersIn(order, deps) } : asker

  const moves = movesFor(order, { actor, street, now: deps.now() })
  return done({
    order: present(order, sight, { ...viewer, body, saidAt }),
    steps: historyOf(order, { ...viewer, sight, saidAt }),
    moves,
    ...againSeen(isNoted, order, actor),
    ...(moves.includes('dispatch') && (await helpToDispatch(order, viewer))),
  })
}
