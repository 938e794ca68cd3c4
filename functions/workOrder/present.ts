import type { Actor } from '../../shared/actor'
import { dayMs } from '../../shared/clock/china'
import { known } from '../../shared/known'
import { isUnplaced } from '../../shared/place/codes'
import type { Street } from '../../shared/street/street'
import { numberOf, parseOrderId } from '../../shared/workOrder/id'
import type { Card, Order } from '../../shared/workOrder/order'
import type { ApiDeps } from '../deps'
import { photoLink } from '../photo/link'
import { categoryName, communityName, gridName, placeLabel, unitName } from '../street/labels'
import { middleOf } from '../street/locate'
import { hasAnswered } from './answered'
import { callsSeen } from './around'
import { callBackSeen } from './callBack'
import { categoryOf, isRuling, returnsOf } from './stage'
import { serves, type Sight } from './claims'
import { followersOf, householdsJoined, lastOf, remindersOf } from './fold'
import { holderSeen, type Helpers } from './helpers'
import { reopenDays } from './hindrances'
import { isOverdue } from './overdue'
import { isNameless, saidKey, type Body, type Said } from './privatePart'
import type { WorkOrder } from './workOrder'

export type Viewer = {
  deps: ApiDeps
  actor: Actor
  street: Street
  /** Who took it as a volunteer 志愿者, where that is to be said. */
  helpers?: Helpers
}

export const iso = (milliseconds: number) => new Date(milliseconds).toISOString()
const fromSeconds = (seconds: number) => iso(seconds * 1000)

/** A person has looked at it: from then on neighbours may read the words and see the photos. */
export const wasLookedAt = (order: WorkOrder) => lastOf(order, 'file', 'handle') !== undefined

const closedAt = (order: WorkOrder) => (order.status === 'closed' ? lastOf(order, 'close')?.at : undefined)

/** The card of an order whose head was read. */
export function cardOf(order: WorkOrder, { deps, street }: Viewer): Card {
  const middle = order.cell ? middleOf(order.cell) : undefined
  return {
    id: order.id,
    number: numberOf(parseOrderId(order.id).ulid),
    kind: order.kind,
    status: order.status,
    categoryCode: order.categoryCode,
    categoryName: categoryName(street, order.categoryCode),
    placeLabel: placeLabel(street, order),
    gridId: order.gridId,
    ...middle,
    priority: order.priority,
    reportedAt: iso(order.steps[0]?.at ?? 0),
    ...(order.dueAt && { dueAt: fromSeconds(order.dueAt) }),
    overdue: isOverdue(order, deps.now()),
    joined: householdsJoined(order),
    photos: order.photos,
    ...known({ reminders: remindersOf(order) || undefined }),
  }
}

type Spot = { latitude?: number; longitude?: number; address: string }

/** Where it is exactly: as the grid worker corrected it, else as it was reported. */
function spotOf(order: WorkOrder, { body, saidAt }: Private): Spot | undefined {
  const at = order.steps.findLastIndex(({ deed, change }) => deed === 'file' && change.cell)
  const corrected = order.steps[at]
  return corrected ? saidAt?.get(saidKey(order.id, at + 1, corrected).SK)?.place : body
}

const pointOf = (order: WorkOrder, spot: Spot | undefined) =>
  spot?.latitude !== undefined && spot.longitude !== undefined
    ? { latitude: spot.latitude, longitude: spot.longitude, isExact: true }
    : { ...(order.cell ? middleOf(order.cell) : { latitude: 0, longitude: 0 }), isExact: false }

const placeSeen = (order: WorkOrder, spot: Spot | undefined, street: Street): Order['place'] => ({
  label: placeLabel(street, order),
  gridId: order.gridId,
  gridName: gridName(street, order.gridId),
  communityName: communityName(street, order.gridId),
  ...pointOf(order, spot),
  datum: 'gcj02',
  ...(spot && { address: spot.address }),
  isUnplaced: isUnplaced(order.gridId),
})

function reporterSeen(order: WorkOrder, body: Body | undefined, { actor }: Viewer): Pick<Order, 'reporter'> {
  const isConcerned = serves(order, actor) || order.reporterId === actor.id
  if (!body || !isConcerned || isNameless(body)) return {}
  const { name = '居民', phone } = body.contact ?? {}
  return { reporter: { name, ...(phone && { phone }), isOnBehalf: body.onBehalf } }
}

function answersSeen(order: WorkOrder, body: Body | undefined, street: Street): Pick<Order, 'answers'> {
  if (!body?.answers) return {}
  const questions = categoryOf(street, order.categoryCode)?.questions ?? []
  const asked = (code: string) => questions.find((question) => question.code === code)?.ask ?? code
  return { answers: Object.entries(body.answers).map(([code, answer]) => ({ ask: asked(code), answer })) }
}

type EndSeen = Pick<Order, 'verdict' | 'closedAt' | 'reopenUntil' | 'promiseWas' | 'mergedInto'>

/** What was promised, and what became of it. */
function promiseSeen(order: WorkOrder): Pick<Order, 'promiseWas'> {
  const doneAt = lastOf(order, 'finish')?.at
  return doneAt ? { promiseWas: { at: fromSeconds(order.promisedAt), doneAt: iso(doneAt) } } : {}
}

const endSeen = (order: WorkOrder): EndSeen => {
  const at = closedAt(order)
  const verdict = at && lastOf(order, 'close')?.change.verdict
  const mergedInto = order.status === 'merged' && lastOf(order, 'merge')?.change.otherOrderId
  return {
    ...(at && { closedAt: iso(at), reopenUntil: iso(at + reopenDays * dayMs), ...promiseSeen(order) }),
    ...(verdict && { verdict }),
    ...(mergedInto && { mergedInto }),
  }
}

/** 挂账: at the latest with what is left from the day the clock goes on. */
const promiseOf = ({ suspended, dueAt, promisedAt }: WorkOrder) =>
  suspended && dueAt ? dueAt + suspended.leftSeconds : promisedAt

type AskSeen = Pick<Order, 'asked' | 'suspendedUntil'>

/** What is asked for, and that the clock stands still: not for neighbours. */
function askSeen({ asked, suspended, dueAt }: WorkOrder, sight: Sight): AskSeen {
  if (sight !== 'whole') return {}
  return {
    ...(asked && { asked: { for: asked.for, until: fromSeconds(asked.until) } }),
    ...(suspended && dueAt && { suspendedUntil: fromSeconds(dueAt) }),
  }
}

/** What was written and photographed: for those concerned, and for neighbours once somebody has looked at it. */
function matterSeen(order: WorkOrder, body: Body | undefined, { deps }: Viewer) {
  if (!body) return { photoUrls: [] }
  return { description: body.description, photoUrls: body.photoKeys.map((key) => photoLink(key, deps)) }
}

/** The private part as far as it was read: a move reads the body alone, the order's page all that was said. */
type Private = { body: Body | undefined; saidAt?: Map<string, Said> }

/** An order as this person may see it. */
export function present(
  order: WorkOrder,
  sight: Sight,
  { body, saidAt, ...viewer }: Viewer & Private,
): Order {
  const { actor, street } = viewer
  const whole: Private = sight === 'whole' ? { body, ...known({ saidAt }) } : { body: undefined }
  const mine = whole.body
  const isReadable = wasLookedAt(order) && !order.isPrivate
  return {
    ...cardOf(order, viewer),
    version: order.version,
    ...matterSeen(order, isReadable ? body : mine, viewer),
    place: placeSeen(order, spotOf(order, whole), street),
    ...answersSeen(order, mine, street),
    anonymous: mine?.anonymous ?? true,
    private: order.isPrivate,
    ...(order.holder && { promisedAt: fromSeconds(promiseOf(order)) }),
    holder: holderSeen(order, order.holder, viewer),
    ...reporterSeen(order, mine, viewer),
    isMine: order.reporterId === actor.id,
    haveJoined: followersOf(order).includes(actor.id),
    haveRated: order.status === 'closed' && hasAnswered(order, actor.id),
    returns: returnsOf(order),
    awaitsRuling: isRuling(order),
    assisting: order.assisting.map((unitId) => ({ unitId, unitName: unitName(street, unitId) })),
    calls: callsSeen(order, viewer),
    ...callBackSeen(order, sight, viewer),
    ...askSeen(order, sight),
    ...endSeen(order),
  }
}
