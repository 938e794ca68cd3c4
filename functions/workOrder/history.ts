import type { Actor } from '../../shared/actor'
import { known } from '../../shared/known'
import type { Street } from '../../shared/street/street'
import type { Step } from '../../shared/workOrder/order'
import { photoLink } from '../photo/link'
import { unitName, unitNameOf } from '../street/labels'
import { isStaffOf, mayGrab, type Sight } from './claims'
import { helperStep, holderSeen } from './helpers'
import { iso, type Viewer } from './present'
import { saidKey, type Said } from './privatePart'
import type { StepKept, WorkOrder } from './workOrder'

type Seen = Viewer & { sight: Sight; saidAt: Map<string, Said> }

const residentName = (by: string, order: WorkOrder, actor: Actor) => {
  if (by === actor.id) return '您'
  return by === order.reporterId ? '报事的居民' : '一位邻居'
}

/** Staff are named: who serves in public is known in public. Residents are not. */
function byWhom(step: StepKept, order: WorkOrder, viewer: Viewer): Step['by'] {
  const { actor, street } = viewer
  const isMe = step.by === actor.id
  if (step.as === 'system') return { role: step.as, name: '系统', isMe }
  if (step.as === 'resident') return { role: step.as, name: residentName(step.by, order, actor), isMe }
  if (step.as === 'volunteer') return helperStep(step, viewer)
  const person = street.staff.find(({ id }) => id === step.by)
  return known({
    role: step.as,
    name: person?.name ?? '工作人员',
    isMe,
    unitName: unitNameOf(street, step.by),
    phone: person?.phone,
  })
}

/** Said to the next hand, or to whoever is called or asked, not to the neighbours: where exactly, whom to call. */
const toNextHand: StepKept['deed'][] = [
  ...(['file', 'dispatch', 'whistle', 'reportIn', 'escalate', 'extend', 'suspend'] as const),
]

/** Words of staff are for everybody, unless they are for the next hand, internal, or about a private matter. */
const isForAll = ({ as, deed, change }: StepKept, { isPrivate }: WorkOrder) =>
  as !== 'resident' && deed !== 'rate' && !change.isInternal && !isPrivate && !toNextHand.includes(deed)

/** 抢单池: what the dispatcher says of it is written for whoever may take it. */
const isForPool = ({ deed }: StepKept, order: WorkOrder, actor: Actor) =>
  deed === 'dispatch' && mayGrab(order, actor)

/** Words of residents are for those concerned; but what one says in rating, for those who serve. */
const isForConcerned = ({ deed, as }: StepKept, order: WorkOrder, { sight, actor }: Seen) =>
  sight === 'whole' && (deed !== 'rate' || isStaffOf(order, actor) || isOnTelephone(as, order, actor))

/** 电话回访: what staff entered is what she said. */
const isOnTelephone = (as: StepKept['as'], { reporterId }: WorkOrder, { id }: Actor) =>
  as !== 'resident' && id === reporterId

const mayReadWords = (step: StepKept, order: WorkOrder, seen: Seen) =>
  step.by === seen.actor.id ||
  isForAll(step, order) ||
  isForPool(step, order, seen.actor) ||
  isForConcerned(step, order, seen)

function whatWasSaid(order: WorkOrder, at: number, seen: Seen) {
  const step = order.steps[at] as StepKept
  const said = step.change.hasWords && seen.saidAt.get(saidKey(order.id, at + 1, step).SK)
  if (!said || !mayReadWords(step, order, seen)) return { photoUrls: [] }
  return {
    ...(said.words && { words: said.words }),
    photoUrls: (said.photoKeys ?? []).map((key) => photoLink(key, seen.deps)),
  }
}

/** 协办, 吹哨, or the unit that came or was late. */
function unitsNamed({ change: { assist = [], called = [], callOf } }: StepKept, street: Street) {
  const ids = [...assist, ...called.map(({ unitId }) => unitId), ...(callOf ? [callOf] : [])]
  return ids.length > 0 ? { unitNames: ids.map((id) => unitName(street, id)) } : {}
}

const whatChanged = ({ deed, as, change }: StepKept, isResident: boolean) => ({
  ...(deed === 'rate' && as !== 'resident' && { byPhone: true }),
  ...(change.verdict && { verdict: change.verdict }),
  ...(change.rating && !isResident && { rating: change.rating }),
  ...(change.otherOrderId &&
    (deed === 'merge' ? { intoOrderId: change.otherOrderId } : { fromOrderId: change.otherOrderId })),
})

/** What those in service say among themselves; and that somebody else was asked in vain 回访未答复. */
const isHidden = ({ deed, change }: StepKept, isStaff: boolean, sight: Sight) =>
  (change.isInternal && !isStaff) || (deed === 'unreached' && sight !== 'whole')

/** The history 流转记录 as this person may see it: like a parcel's journey, oldest first. */
export function historyOf(order: WorkOrder, seen: Seen): Step[] {
  const isStaff = isStaffOf(order, seen.actor)
  let status: Step['from'] = null
  return order.steps.flatMap((step, at) => {
    const from = status
    const to = step.change.status ?? from ?? 'ordered'
    status = to
    if (isHidden(step, isStaff, seen.sight)) return []
    const isOwnRating =
      step.by === seen.actor.id || (step.as !== 'resident' && order.reporterId === seen.actor.id)
    const isOthersRating = !isOwnRating && !isStaff
    return {
      version: at + 1,
      move: step.deed,
      at: iso(step.at),
      from,
      to,
      by: byWhom(step, order, seen),
      holder: holderSeen(order, step.change.holder, seen),
      ...whatWasSaid(order, at, seen),
      internal: step.change.isInternal === true,
      ...whatChanged(step, isOthersRating),
      ...unitsNamed(step, seen.street),
    }
  })
}
