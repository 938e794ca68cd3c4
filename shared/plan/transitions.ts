/** Where a month's plan 月度重点治理 stands. */
export const planStatuses = ['draft', 'published', 'closed'] as const
export type PlanStatus = (typeof planStatuses)[number]

/** `desk`: who answers for the whole street · `owner`: a handler of the unit that owns the entry. */
export type PlanClaim = 'desk' | 'owner'
export type PlanTransition = { from: readonly PlanStatus[]; to?: PlanStatus; by: readonly PlanClaim[] }

const open = ['draft', 'published'] as const

/** The whole life of a plan. A move that is not in this table does not exist. */
// prettier-ignore
export const planTransitions = {
  add:      { from: open,                           by: ['desk'] },          // 列入
  change:   { from: ['draft'],                      by: ['desk'] },          // 改
  arrange:  { from: ['draft'],                      by: ['desk'] },          // 排先后
  drop:     { from: open,                           by: ['desk'] },          // 撤下
  publish:  { from: ['draft'],     to: 'published', by: ['desk'] },          // 公开
  progress: { from: ['published'],                  by: ['desk', 'owner'] }, // 进展
  settle:   { from: ['published'],                  by: ['desk'] },          // 定结果
  close:    { from: open,          to: 'closed',    by: ['desk'] },          // 收尾，没结果的结转；没公开的，月份过了才收
} as const satisfies Record<string, PlanTransition>

export type PlanMove = keyof typeof planTransitions
export const planMoves = Object.keys(planTransitions) as PlanMove[]
export const planTransitionOf = (move: PlanMove): PlanTransition => planTransitions[move]

/** About one entry; the others are about the whole plan. */
export const entryMoves = ['change', 'drop', 'progress', 'settle'] as const satisfies readonly PlanMove[]
export type EntryMove = (typeof entryMoves)[number]
