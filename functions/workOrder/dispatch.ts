import { known } from '../../shared/known'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Street } from '../../shared/street/street'
import type { CommandInput } from '../../shared/workOrder/commands'
import { holders } from '../keys'
import { dueIn, isRuling, type Scene } from './stage'
import type { Change } from './workOrder'

export const isUnit = (street: Street, unitId: string) => street.units.some(({ id }) => id === unitId)

const canTake = (street: Street, personId: string) =>
  street.staff.some(
    ({ id, roles }) =>
      id === personId && roles.some(({ role }) => role === 'gridWorker' || role === 'handler'),
  )

/** Into the pool 抢单池 until the stage is over; nobody holds it there, so nobody is reminded on the way. */
function intoPool({ dueAt }: { dueAt?: number }, { order }: Scene) {
  return { holder: holders.pool(order.gridId), ...known({ dueAt, ringsAt: dueAt }) }
}

function leadOf({ lead }: CommandInput['dispatch'], scene: Scene): Outcome<Change> {
  if ('pool' in lead) return done(intoPool(dueIn('pool', scene), scene))
  const due = dueIn('dispatched', scene)
  if ('personId' in lead) {
    return canTake(scene.street, lead.personId)
      ? done({ holder: holders.person(lead.personId), ...due })
      : refuse('unknownPerson', { field: 'lead' })
  }
  return isUnit(scene.street, lead.unitId)
    ? done({ holder: holders.unit(lead.unitId), ...due })
    : refuse('unknownUnit', { field: 'lead' })
}

const canAssist = ({ lead, assist = [] }: CommandInput['dispatch'], street: Street) =>
  assist.every((unitId) => isUnit(street, unitId) && !('unitId' in lead && lead.unitId === unitId))

/**
 * 派单: to a lead who answers for it 首接负责, with those who help; the street’s ruling 裁定 says why, and
 * the pool what is to be done: before the grab there is nothing else to decide by.
 */
export function dispatch(input: CommandInput['dispatch'], scene: Scene): Outcome<Change> {
  const { assist = [], note } = input
  if (!canAssist(input, scene.street)) return refuse('unknownUnit', { field: 'assist' })
  if (!note && (isRuling(scene.order) || 'pool' in input.lead))
    return refuse('reasonMissing', { field: 'note' })
  const change = leadOf(input, scene)
  return change.ok && assist.length > 0 ? done({ ...change.value, assist }) : change
}
