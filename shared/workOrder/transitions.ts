import type { Role } from '../actor'

export const statuses = [
  'ordered', // 已点单
  'filed', // 已报单
  'dispatched', // 已派单
  'accepted', // 已接单
  'finished', // 已办结, 待销单
  'closed', // 已销单
  'declined', // 不予受理
  'withdrawn', // 已撤单
  'merged', // 已并单
] as const
export type Status = (typeof statuses)[number]

export const moves = [
  'order',
  'file',
  'handle',
  'dispatch',
  'accept',
  'grab',
  'return',
  'recall',
  'finish',
  'rework',
  'close',
  'rate',
  'reopen',
  'decline',
  'withdraw',
  'merge',
  'join',
  'note',
  'remind',
  'escalate',
  'whistle',
  'reportIn',
  'extend',
  'suspend',
  'grant',
  'refuse',
  'resume',
] as const
export type Move = (typeof moves)[number]

/**
 * Steps that nobody makes by hand: what follows from a merge, and what the clock does:
 * 并入 · 时限提醒 · 超期 · 无人抢单, back to the desk · 回访未答复.
 */
export const consequences = ['absorb', 'warn', 'lapse', 'ungrabbed', 'unreached'] as const
export type Consequence = (typeof consequences)[number]

/**
 * What makes it this person's to move, beside the role:
 * `anyone` in the street · `reporter` who ordered it · `reported` who ordered or joined it · `place` whose scope
 * covers its grid · `desk` whose scope covers the desk it lies on · `hands` who holds it, or whose unit does ·
 * `pool` for whose community it lies in the pool 抢单池 · `called` whose unit was called 吹哨 and has not come ·
 * `part` anybody who ordered, joined, or serves its place or unit.
 */
export type Claim =
  'anyone' | 'reporter' | 'reported' | 'place' | 'desk' | 'hands' | 'pool' | 'called' | 'part'

export type Transition = { from: readonly Status[]; to?: Status; by: Partial<Record<Role, Claim>> }

const inWork = ['ordered', 'filed', 'dispatched', 'accepted', 'finished'] as const

/** The whole life of a work order 工单. A move that is not in this table does not exist. */
// prettier-ignore
export const transitions: Record<Move, Transition> = {
  order:    { from: [],                         to: 'ordered',    by: { resident: 'anyone', gridWorker: 'anyone', dispatcher: 'anyone', admin: 'anyone' } }, // 点单
  file:     { from: ['ordered'],                to: 'filed',      by: { gridWorker: 'place' } },                                        // 报单
  handle:   { from: ['ordered'],                to: 'accepted',   by: { gridWorker: 'place' } },                                        // 自办
  dispatch: { from: ['filed'],                  to: 'dispatched', by: { dispatcher: 'desk' } },                                         // 派单
  accept:   { from: ['dispatched'],             to: 'accepted',   by: { gridWorker: 'hands', handler: 'hands' } },                      // 接单
  grab:     { from: ['dispatched'],             to: 'accepted',   by: { gridWorker: 'pool', volunteer: 'pool' } },                      // 抢单
  return:   { from: ['dispatched', 'accepted'], to: 'filed',      by: { gridWorker: 'hands', handler: 'hands', volunteer: 'hands' } },  // 退单
  recall:   { from: ['accepted'],               to: 'filed',      by: { dispatcher: 'place', supervisor: 'place' } },                   // 收回: from a hand that is gone
  finish:   { from: ['accepted'],               to: 'finished',   by: { gridWorker: 'hands', handler: 'hands', volunteer: 'hands' } },  // 办结
  rework:   { from: ['finished'],               to: 'accepted',   by: { supervisor: 'place' } },                                        // 返工
  close:    { from: ['finished'],               to: 'closed',     by: { supervisor: 'place' } },                                        // 销单
  rate:     { from: ['closed'],                                   by: { resident: 'reported', dispatcher: 'place', supervisor: 'place' } }, // 评价; by staff: as she said it on the telephone 回访
  reopen:   { from: ['closed'],                 to: 'filed',      by: { resident: 'reporter', supervisor: 'place' } },                  // 重办
  decline:  { from: ['ordered', 'filed'],       to: 'declined',   by: { gridWorker: 'place', dispatcher: 'place' } },                   // 不予受理
  withdraw: { from: ['ordered', 'filed'],       to: 'withdrawn',  by: { resident: 'reporter' } },                                       // 撤单
  merge:    { from: ['ordered', 'filed'],       to: 'merged',     by: { gridWorker: 'place', dispatcher: 'place' } },                   // 并单
  join:     { from: inWork,                                       by: { resident: 'anyone' } },                                         // 我也遇到
  note:     { from: [...inWork, 'closed'],                        by: { resident: 'reported', volunteer: 'hands', gridWorker: 'part', dispatcher: 'part', handler: 'part', supervisor: 'part' } }, // 跟进
  remind:   { from: inWork,                                       by: { resident: 'reporter', supervisor: 'place' } },                  // 催办 · 督办
  escalate: { from: ['filed'],                  to: 'filed',      by: { dispatcher: 'desk', supervisor: 'place' } },                    // 升级
  whistle:  { from: ['filed', 'dispatched', 'accepted'],          by: { dispatcher: 'place' } },                                        // 吹哨
  reportIn: { from: ['filed', 'dispatched', 'accepted'],          by: { handler: 'called' } },                                          // 报到
  extend:   { from: ['dispatched', 'accepted'],                  by: { gridWorker: 'hands', handler: 'hands' } },                      // 延期: asked
  suspend:  { from: ['accepted'],                                by: { gridWorker: 'hands', handler: 'hands' } },                      // 挂账: asked
  grant:    { from: ['dispatched', 'accepted'],                  by: { supervisor: 'place' } },                                        // 同意
  refuse:   { from: ['dispatched', 'accepted'],                  by: { supervisor: 'place' } },                                        // 不同意
  resume:   { from: ['accepted'],                                by: { gridWorker: 'hands', handler: 'hands', supervisor: 'place' } }, // 销账
}

export type MadeMove = Exclude<Move, 'order'>
export const madeMoves = moves.filter((move): move is MadeMove => move !== 'order')

/** Nobody's turn any more. */
export const isEnded = (status: Status) => !inWork.includes(status as (typeof inWork)[number])

/** A word of the address line: reportIn → report-in. */
export const pathOf = (move: Move) => move.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
