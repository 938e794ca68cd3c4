import { known } from '../../shared/known'
import { isEnded } from '../../shared/workOrder/transitions'
import { gridIdOfOrder } from '../keys'
import { isReportersAnswer } from './answered'
import { callsAfter } from './calls'
import type { Change, StepKept, WorkOrder } from './workOrder'

const plainFields = [
  'status',
  'kind',
  'categoryCode',
  'gridId',
  'buildingId',
  'cell',
  'priority',
  'isPrivate',
] as const satisfies readonly (keyof Change)[]

/** A loop, and no list of pairs: every order that is read is folded step by step. */
function plainlyChanged(change: Change): Pick<Change, (typeof plainFields)[number]> {
  const changed: Record<string, unknown> = {}
  for (const field of plainFields) if (change[field] !== undefined) changed[field] = change[field]
  return changed
}

type Headless = Omit<WorkOrder, 'steps' | 'packed'>
/** An order on its way through its steps: what it has no more is there, and undefined. */
type Standing = {
  [K in keyof Headless]: object extends Pick<Headless, K> ? Headless[K] | undefined : Headless[K]
}

const unborn = (id: string): Headless => ({
  id,
  kind: 'issue',
  status: 'ordered',
  version: 0,
  categoryCode: '',
  priority: 'normal',
  gridId: gridIdOfOrder(id),
  reporterId: '',
  promisedAt: 0,
  assisting: [],
  calls: [],
  hasLapsed: false,
  isPrivate: false,
  photos: 0,
})

/** Whose photos show the matter itself, not the work on it. */
const showsIt: StepKept['deed'][] = ['order', 'join']

/** Whose turn it is, until when, and when the clock rings next. */
function turnAfter(order: Standing, step: StepKept) {
  const { change } = step
  // What the clock says of a call 吹哨 leaves the stage as it is.
  const deed = change.callOf === undefined ? step.deed : undefined
  const isNewTurn = change.status !== undefined
  const isNewDeadline = isNewTurn || change.dueAt !== undefined
  return {
    holder: isNewTurn ? change.holder : order.holder,
    dueAt: isNewDeadline ? change.dueAt : order.dueAt,
    ringsAt: ringsAfter(order, deed, change),
    hasLapsed: deed === 'lapse' || (order.hasLapsed && !isNewDeadline),
  }
}

/** After the reminder it rings for the end; after the end only where it is to go up. */
function ringsAfter({ ringsAt, dueAt }: Standing, deed: StepKept['deed'] | undefined, change: Change) {
  if (deed === 'warn') return dueAt
  const isSetAnew = change.status !== undefined || change.dueAt !== undefined || deed === 'lapse'
  return isSetAnew ? change.ringsAt : ringsAt
}

const answers: StepKept['deed'][] = ['grant', 'refuse']

/** What is asked for, until it is answered or the order is handed on; who accepts goes on asking. */
function askedAfter({ asked }: Standing, { deed, change }: StepKept) {
  if (change.asks) return { for: change.asks, until: change.askedUntil ?? 0 }
  const isHandedOn = change.status !== undefined && deed !== 'accept'
  return isHandedOn || answers.includes(deed) ? undefined : asked
}

/** 挂账 that ends because it is handed on: what was left when the clock stopped is left now. */
const promisedAfter = ({ suspended, promisedAt }: Standing, { at, change }: StepKept) => {
  if (change.promisedAt !== undefined) return change.promisedAt
  return suspended && change.status ? Math.ceil(at / 1000) + suspended.leftSeconds : promisedAt
}

/** 挂账, until it is taken up again or handed on. */
function suspendedAfter({ suspended }: Standing, { deed, at, change }: StepKept) {
  if (change.leftSeconds !== undefined)
    return { since: Math.floor(at / 1000), leftSeconds: change.leftSeconds }
  return change.status || deed === 'resume' ? undefined : suspended
}

/** 协办 holds as long as the dispatch does. */
const assistingAfter = ({ assisting }: Standing, { deed, change }: StepKept) =>
  deed === 'dispatch' || change.status === 'filed' ? (change.assist ?? []) : assisting

/** 回访, until the reporter has answered, on the telephone or not, or the time is up. */
function callBackAfter(order: Standing, step: StepKept) {
  if (step.change.status) return step.change.callBackBy
  const isOver = step.deed === 'unreached' || isReportersAnswer(step, order)
  return isOver ? undefined : order.callBackBy
}

/** Holder and due date are set anew by every step that moves the order. */
function standsAfter(order: Standing, step: StepKept): Standing {
  const { change } = step
  const turn = turnAfter(order, step)
  return {
    ...order,
    // A new place is its building, or none: the building of the old place does not stay behind.
    buildingId: change.cell ? undefined : order.buildingId,
    ...plainlyChanged(change),
    holder: turn.holder,
    dueAt: turn.dueAt,
    ringsAt: turn.ringsAt,
    hasLapsed: turn.hasLapsed,
    asked: askedAfter(order, step),
    suspended: suspendedAfter(order, step),
    callBackBy: callBackAfter(order, step),
    promisedAt: promisedAfter(order, step),
    assisting: assistingAfter(order, step),
    calls: callsAfter(order.calls, step),
    photos: order.photos + (showsIt.includes(step.deed) ? (change.photos ?? 0) : 0),
    reporterId: step.deed === 'order' ? step.by : order.reporterId,
    version: order.version + 1,
  }
}

/** The order after one more step. */
export const afterStep = (order: WorkOrder, step: StepKept, packed: string): WorkOrder => ({
  ...known(standsAfter(order, step)),
  steps: [...order.steps, step],
  packed: [...order.packed, packed],
})

/** The order as its first `upTo` steps made it. */
export function fold(
  id: string,
  { steps, packed }: Pick<WorkOrder, 'steps' | 'packed'>,
  upTo = steps.length,
): WorkOrder {
  const taken = steps.slice(0, upTo)
  return {
    ...known(taken.reduce<Standing>(standsAfter, unborn(id))),
    steps: taken,
    packed: packed.slice(0, upTo),
  }
}

/** The order as each of its steps left it, the first to the last. */
export function statesOf({ id, steps, packed }: WorkOrder) {
  let order: WorkOrder = { ...unborn(id), steps: [], packed: [] }
  return steps.map((step, at) => (order = afterStep(order, step, packed[at] ?? '')))
}

/** Every verified household behind an order: the reporter's, the joiners', those of orders it took in. */
export const householdsOf = (order: WorkOrder) => [
  ...new Set(order.steps.flatMap(({ change }) => change.household?.split('.') ?? [])),
]

/** Households that met the same, beside the reporter's own. */
export const householdsJoined = (order: WorkOrder) =>
  householdsOf(order).filter((household) => household !== order.steps[0]?.change.household).length

/** 催办 that nobody has answered by finishing. */
export function remindersOf({ steps, status }: WorkOrder) {
  if (isEnded(status)) return 0
  const finished = steps.findLastIndex(({ deed }) => deed === 'finish')
  return steps.slice(finished + 1).filter(({ deed }) => deed === 'remind').length
}

/** Everybody behind an order beside its reporter: who joined it, and who stood behind the orders it took in. */
export const followersOf = (order: WorkOrder) => [
  ...new Set(
    order.steps.flatMap(({ deed, by, change }) =>
      deed === 'join' ? [by] : (change.followers?.split('.') ?? []),
    ),
  ),
]

export const lastOf = (order: WorkOrder, ...deeds: StepKept['deed'][]) =>
  order.steps.findLast((step) => deeds.includes(step.deed))
