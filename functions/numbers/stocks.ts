import { chinaDay } from '../../shared/clock/china'
import { isEnded } from '../../shared/workOrder/transitions'
import { placeOfDesk } from '../deskAndPool'
import { openCalls } from '../workOrder/calls'
import type { WorkOrder } from '../workOrder/workOrder'
import type { Counted } from './counted'
import type { Thing } from './fact'

/** Community, street and district are told by the length of their codes. */
const desks: Record<number, Counted> = { 12: 'atCommunity', 9: 'atStreet', 6: 'atDistrict' }

const inTurn: Partial<Record<WorkOrder['status'], Counted>> = {
  ordered: 'orderedNow',
  filed: 'filedNow',
  dispatched: 'dispatchedNow',
  accepted: 'acceptedNow',
  finished: 'finishedNow',
}

function turnOf({ status, holder }: WorkOrder): Counted[] {
  const desk = status === 'filed' ? desks[placeOfDesk(holder).length] : undefined
  const now = inTurn[status]
  return [...(now ? [now] : []), ...(desk ? [desk] : []), ...(status === 'ordered' ? [] : (['in'] as const))]
}

/** 挂账, or the clock of the stage: late 超期, and by which day it is due. */
function clockOf({ suspended, hasLapsed, dueAt }: WorkOrder): Thing[] {
  if (suspended) return [{ name: 'suspended' }]
  if (dueAt === undefined) return []
  const due = { name: 'openDue', on: chinaDay(dueAt * 1000) } as const
  return hasLapsed ? [due, { name: 'late' }] : [due]
}

/** What it is part of as it stands: whose turn, late, put off, whom it waits for. */
export function stockOf(order: WorkOrder | undefined): Thing[] {
  if (!order || isEnded(order.status)) return []
  return [
    ...turnOf(order).map((name) => ({ name })),
    ...clockOf(order),
    ...(order.asked ? [{ name: 'asked' as const }] : []),
    ...openCalls(order).map(() => ({ name: 'called' as const })),
  ]
}
