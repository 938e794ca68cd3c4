/**
 * Where a need 需求 stands: open, matched with a resource 资源 and thereby a project 项目 in work, done, or dropped.
 * A need that is matched does not beget a project, it becomes one: one thing, one life.
 */
export const needStatuses = ['open', 'running', 'done', 'dropped'] as const
export type NeedStatus = (typeof needStatuses)[number]

/** `desk`: a supervisor of the street, a dispatcher in her own community · `owner` of the project. */
export type NeedClaim = 'desk' | 'owner'
export type NeedTransition = { from: readonly NeedStatus[]; to?: NeedStatus; by: readonly NeedClaim[] }

/** The whole life of a need and its project. A move that is not in this table does not exist. */
// prettier-ignore
export const needTransitions = {
  change:   { from: ['open'],                              by: ['desk'] },          // 改需求
  match:    { from: ['open'],            to: 'running',    by: ['desk'] },          // 对接成项目
  hand:     { from: ['running'],                           by: ['desk'] },          // 换责任人、改期
  progress: { from: ['running'],                           by: ['desk', 'owner'] }, // 进展
  finish:   { from: ['running'],         to: 'done',       by: ['desk'] },          // 办成
  unmatch:  { from: ['running'],         to: 'open',       by: ['desk'] },          // 对接不成，退回需求
  drop:     { from: ['open'],            to: 'dropped',    by: ['desk'] },          // 撤下
  reopen:   { from: ['done', 'dropped'], to: 'open',       by: ['desk'] },          // 重新列为需求
} as const satisfies Record<string, NeedTransition>

export type NeedMove = keyof typeof needTransitions
export const needMoves = Object.keys(needTransitions) as NeedMove[]
export const needTransitionOf = (move: NeedMove): NeedTransition => needTransitions[move]
