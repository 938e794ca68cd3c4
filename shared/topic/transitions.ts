import { stepKinds } from '../procedure/stepKinds'

/** Where a topic stands: what its step is for, or 公示 while a resolution stands for objections, or how it ended. */
export const topicStatuses = [
  ...stepKinds,
  'publish', // 公示中
  'refused', // 未采纳: support may still carry it
  'withdrawn', // 已撤回
  'merged', // 已并入
  'failed', // 没有通过
  'archived', // 已归档
  'standing', // 长效规则
] as const
export type TopicStatus = (typeof topicStatuses)[number]

/**
 * What makes it this person's to move: `raiser` who raised it · `owner` 牵头人 · `neighbour` who has a verified home in
 * its scope · `desk` who serves the community, or the street where it reaches further.
 */
export type TopicClaim = 'raiser' | 'owner' | 'neighbour' | 'desk'

/** `next` is the procedure's following step; `talk` its latest step for talking before this one, else its second. */
export type TopicTarget = TopicStatus | 'next' | 'talk'

export type TopicTransition = {
  from: readonly TopicStatus[]
  to?: TopicTarget
  by: readonly TopicClaim[]
}

const running = ['discuss', 'decide', 'publish', 'act', 'judge'] as const
const lead = ['owner', 'desk'] as const

/** The whole life of a topic 议题 but for its ballots. A move that is not in this table does not exist. */
// prettier-ignore
export const topicTransitions = {
  adopt:      { from: ['raise'],                          to: 'next',      by: ['desk'] },      // 采纳
  refuse:     { from: ['raise'],                          to: 'refused',   by: ['desk'] },      // 不采纳, with a public reason
  support:    { from: ['raise', 'refused'],                                by: ['neighbour'] }, // 附议
  withdraw:   { from: ['raise'],                          to: 'withdrawn', by: ['raiser'] },    // 撤回
  merge:      { from: ['raise'],                          to: 'merged',    by: ['desk'] },      // 并入
  hand:       { from: running,                                             by: ['desk'] },      // 换牵头人
  inform:     { from: running,                                             by: lead },          // 通知 · 材料
  ask:        { from: ['discuss'],                                         by: lead },          // 提问
  next:       { from: ['discuss', 'publish', 'act'],      to: 'next',      by: lead },          // 往下走
  back:       { from: ['decide', 'publish', 'failed'],    to: 'talk',      by: lead },          // 退回再议
  object:     { from: ['publish'],                                         by: ['neighbour'] }, // 异议
  answer:     { from: ['publish'],                                         by: lead },          // 答复异议
  promise:    { from: ['act'],                                             by: lead },          // 承诺
  commission: { from: ['act'],                                             by: lead },          // 转工单: an order made for a promise
  link:       { from: ['act'],                                             by: lead },          // 关联工单
  fulfil:     { from: ['act'],                                             by: lead },          // 报结果
  judge:      { from: ['judge'],                                           by: ['neighbour'] }, // 评
  archive:    { from: ['judge'],                          to: 'archived',  by: lead },          // 归档
  stand:      { from: ['judge'],                          to: 'standing',  by: ['desk'] },      // 转为长效规则
  reopen:     { from: ['failed', 'archived', 'standing'], to: 'talk',      by: ['desk'] },      // 再议
} as const satisfies Record<string, TopicTransition>

export type TopicMove = keyof typeof topicTransitions
export const topicMoves = Object.keys(topicTransitions) as TopicMove[]

/**
 * What nobody makes by hand: 附议够数 carried by support · 投票开始 · 投票撤回 · 提醒投票 · 计票 · 公示期满 · 提醒牵头人:
 * its time is over.
 */
export const topicConsequences = [
  'carry',
  'openBallot',
  'withdrawBallot',
  'remindBallot',
  'resolve',
  'pass',
  'late',
] as const
export type TopicConsequence = (typeof topicConsequences)[number]

export const transitionOf = (move: TopicMove): TopicTransition => topicTransitions[move]

export const isTopicOpen = (status: TopicStatus) =>
  status === 'raise' || running.some((one) => one === status)
