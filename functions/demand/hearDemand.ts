import { parseOrderId } from '../../shared/workOrder/id'
import type { ApiDeps } from '../deps'
import type { Images } from '../stream/store'
import { briefly } from '../workOrder/briefly'
import { fromItem } from '../workOrder/item'
import type { StepKept, WorkOrder } from '../workOrder/workOrder'
import { correctingStore } from './correctingStore'
import { gather } from './gather'
import { gatheringOf } from './gatheringOf'
import { learn } from './learn'
import { markWith } from './mark'
import { noteAgain } from './noteAgain'
import type { Point } from './point'
import { regather } from './regather'

export type DemandHearingDeps = Pick<ApiDeps, 'table' | 'seal' | 'workOrders' | 'now' | 'log'>

/** Steps after which a group is another: who reads further down sees which. */
const telling: readonly StepKept['deed'][] = ['order', 'file', 'close', 'reopen']

function newSteps({ before }: Images, { steps }: WorkOrder) {
  const known = Array.isArray(before?.t) ? before.t.length : 0
  return steps.slice(known).filter(({ deed }) => telling.includes(deed))
}

async function gatheringFor(order: WorkOrder, { workOrders, seal }: DemandHearingDeps) {
  const { street, ulid } = parseOrderId(order.id)
  const body = await workOrders.body(street, ulid)
  // Erased on request, or past its date: it is compared with nothing any more.
  if (!body) return undefined
  const said = { title: body.title ?? briefly(body.description), text: body.description }
  const { cell, gridId, categoryCode } = order
  return gatheringOf(
    { orderId: order.id, said, where: { gridId, categoryCode, ...(cell && { cell }) } },
    markWith(seal, street),
  )
}

const isCorrected = ({ deed, change }: StepKept) =>
  deed === 'file' && (change.cell ?? change.gridId ?? change.categoryCode) !== undefined

/** What a step says of the place: that it is closed, or begun anew. Whom one helps next door is no fault of the place. */
function learnedFrom({ deed, at }: StepKept, { id, cell = '', gridId, kind }: WorkOrder): Point[] {
  if (kind === 'help') return []
  const times = [Math.floor(at / 1000)]
  const place = { cell, gridId: gridId.slice(9), n: 0 }
  const endings = times.map((time) => ({ orderId: id, at: time }))
  if (deed === 'close') return [{ ...place, begun: [], closed: times, endings }]
  return deed === 'reopen' ? [{ ...place, begun: times, closed: [] }] : []
}

/** An order that came in goes to those that say the same; what becomes of it later, the group learns. */
export async function hearDemand(images: Images, deps: DemandHearingDeps) {
  if (!images.after) return
  const order = fromItem(images.after)
  const steps = newSteps(images, order)
  if (steps.length === 0) return
  const gathering = await gatheringFor(order, deps)
  if (!gathering) return
  const store = correctingStore(deps.table)
  await gather(gathering, store)
  if (steps.some(isCorrected)) await regather(gathering, store)
  const { street, ulid } = parseOrderId(order.id)
  const learned = steps.flatMap((step) => learnedFrom(step, order))
  const group = await learn({ street, ulid, points: learned }, store)
  if (group) await noteAgain(order, group, deps)
}
