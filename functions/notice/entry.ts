import { dayMs } from '../../shared/clock/china'
import { known } from '../../shared/known'
import { parseOrderId } from '../../shared/workOrder/id'
import type { TopicStatus } from '../../shared/topic/transitions'
import type { Desk, NoticeOf } from '../../shared/notice/notice'
import { isDigested } from '../../shared/notice/notice'
import { ulidDigit } from '../../shared/ulid'
import type { Seal } from '../seal'
import { saidKey } from '../workOrder/privatePart'
import type { Change, WorkOrder } from '../workOrder/workOrder'
import type { Heard, Hearing } from './whoHears'

/** An entry of somebody's inbox as it is kept: no words, no names of residents. */
export type NoticeKept = {
  of: NoticeOf
  desk: Desk
  /** When it happened, and when it was written: reading it is judged by the latter. Milliseconds. */
  at: number
  w: number
  /** Epoch seconds. */
  x: number
  /** The first few orders; `marks` has a short mark of each, whatever their number. */
  orderIds: string[]
  marks: string[]
  category: string
  gridId: string
  buildingId?: string
  holder?: string
  /** Seconds since 1970. */
  until?: number
  verdict?: NonNullable<Change['verdict']>
  /** Of which topic 议题 it speaks, if of one; then of no order. */
  topic?: { id: string; title: string; status: TopicStatus }
  /** What it speaks of, if neither of an order nor of a topic, and where that is opened. */
  matter?: { title: string; page: string }
  /** Where the reason lies that was given at this step. */
  said?: string
}

/** Further back it is no news (ms): what an older system hands over, what is played again, the past of a demo street. */
export const newsFor = 2 * dayMs
export const keptSeconds = 183 * 86_400
/** 合并提醒: by the steps' own time, so that a second telling falls into the same entry. */
export const windowMs = 600_000
export const mostListed = 20

/** Told to those concerned with the reason; to neighbours it would be known anyway. */
const withReason: NoticeOf[] = ['recalled', 'declined', 'closed', 'reworked', 'refused', 'granted']

const dueInHand: NoticeOf[] = ['turn', 'warned', 'suspended', 'pooled', 'ungrabbed']
const withoutDay: NoticeOf[] = ['asked', 'overdue', 'came', 'recalled']

/** Promised to the residents, or due in this hand. */
function untilOf(of: NoticeOf, order: WorkOrder) {
  if (dueInHand.includes(of)) return order.dueAt
  return order.holder && !withoutDay.includes(of) ? order.promisedAt : undefined
}

/** Who was told of a matter that is private learns nothing but that it went on. */
const reasonOf = ({ of, desk }: Hearing, { order, step }: Heard) =>
  withReason.includes(of) &&
  step.change.hasWords &&
  !(order.isPrivate && (desk === 'resident' || desk === 'volunteer'))
    ? saidKey(order.id, order.version, step).SK
    : undefined

const markOf = (orderId: string) => parseOrderId(orderId).ulid.slice(-8)

/** Steps of one millisecond, as the clock makes them, stand in the order in which they were made. */
export const inOrder = (ulid: string, { version }: { version: number }) =>
  ulid.slice(0, 10) + ulidDigit(Math.floor(version / 32)) + ulidDigit(version) + ulid.slice(12)

/**
 * The id follows from who hears what of which step, so that it is written once however often it is told. What comes to
 * one queue within ten minutes has one id.
 */
export function idOf({ person, of, queue }: Hearing, { order, step }: Heard, seal: Seal) {
  if (!isDigested(of)) {
    const ulid = seal.ulid('notice', step.at, [person, of, order.id, order.version].join(' '))
    return inOrder(ulid, order)
  }
  const begins = Math.floor(step.at / windowMs) * windowMs
  return seal.ulid('digest', begins, [person, of, queue].join(' '))
}

export function entryOf(hearing: Hearing, heard: Heard, now: number): NoticeKept {
  const { order, step } = heard
  const { of, desk, queue } = hearing
  return known({
    of,
    desk,
    at: step.at,
    w: now,
    x: Math.floor(now / 1000) + keptSeconds,
    orderIds: [order.id],
    marks: [markOf(order.id)],
    category: order.categoryCode,
    gridId: order.gridId,
    buildingId: order.buildingId,
    holder: isDigested(of) ? queue : order.holder,
    until: hearing.until ?? untilOf(of, order),
    verdict: of === 'closed' ? step.change.verdict : undefined,
    said: reasonOf(hearing, heard),
  })
}

/** The entry with one more order in it; nothing if it is there already. */
export function withOneMore(entry: NoticeKept, more: NoticeKept): NoticeKept | undefined {
  const [mark = ''] = more.marks
  if (entry.marks.includes(mark)) return undefined
  return {
    ...entry,
    at: Math.max(entry.at, more.at),
    w: more.w,
    orderIds: [...entry.orderIds, ...more.orderIds].slice(0, mostListed),
    marks: [...entry.marks, mark],
  }
}
