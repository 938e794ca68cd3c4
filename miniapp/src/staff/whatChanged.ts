import type { Answer } from '../../../shared/contract'
import type { Step } from '../../../shared/workOrder/order'
import { isTurn } from '../workOrder/isTurn'
import { clockOf, dayOf, whenText } from '../clockText'

export type Seen = Answer<'getOrder'>

export const stepsSince = (before: Seen, after: Seen) =>
  after.steps.filter(({ version }) => version > before.order.version)

const turnSince = (before: Seen, after: Seen) => stepsSince(before, after).reverse().find(isTurn)

/** Somebody else, last, handed it on. One's own moves surprise nobody. */
export const isForeignTurn = (before: Seen, after: Seen) => turnSince(before, after)?.by.isMe === false

type Deed = (step: Step) => string

const deeds: Record<Step['move'], Deed> = {
  order: () => '报来了',
  file: () => '已经报单了',
  handle: () => '已经拿去自己办了',
  dispatch: ({ holder }) => `已经派给${holder?.name ?? '别人'}了`,
  accept: () => '已经接单了',
  grab: () => '已经抢到手了',
  return: () => '已经退单了',
  recall: () => '已经收回重新派了',
  finish: () => '已经办结了',
  rework: () => '已经退回去返工了',
  close: () => '已经销单了',
  rate: () => '评价过了',
  reopen: () => '要求重办了',
  decline: () => '已经不予受理了',
  withdraw: () => '已经撤单了',
  merge: () => '已经并到别的单了',
  absorb: () => '把另一张单并进来了',
  join: () => '也遇到了这件事',
  note: () => '补了一句',
  remind: () => '催过了',
  whistle: () => '吹哨叫人了',
  reportIn: () => '报到了',
  extend: () => '申请延期了',
  suspend: () => '申请挂账了',
  grant: () => '同意了申请',
  refuse: () => '没同意申请',
  resume: () => '销账了',
  escalate: () => '升级到上一级了',
  warn: () => '提醒快到时限了',
  lapse: () => '记下超期了',
  ungrabbed: () => '没人抢，退回派单台了',
  unreached: () => '回访没等到答复',
}

const when = (at: string, now: number) => (dayOf(at, now) === '今天' ? clockOf(at) : whenText(at, now))

/** 顾青 14:18 已经派给市政养护所了: the step to know of before deciding again. */
export function whatChanged(before: Seen, after: Seen, now: number) {
  const step = turnSince(before, after) ?? stepsSince(before, after).reverse()[0]
  if (!step) return '别人刚动过这张单'
  const who = step.by.isMe ? '您在别处' : step.by.name
  return `${who} ${when(step.at, now)} ${deeds[step.move](step)}`
}
