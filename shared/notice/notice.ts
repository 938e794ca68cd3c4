import * as z from 'zod/mini'

/** What whoever stands behind an order hears of it: the reporter, and everyone who joined. */
export const followerNotices = [
  'filed',
  'dispatched',
  'accepted',
  'returned',
  'finished',
  'reworked',
  'closed',
  'declined',
  'reopened',
  'merged',
  'suspended',
  'promised',
  'late',
  'noted',
  'whistled', // 吹哨
] as const

/** What whoever works on it hears. */
export const staffNotices = [
  'turn', // 轮到您
  'recalled', // 收回
  'warned', // 快到时限
  'overdue', // 超期
  'asked', // 等您批
  'reminded', // 催办
  'granted',
  'refused',
  'resumed',
  'said', // 补了一句
  'helping', // 请您协办
  'pooled', // 有单可抢
  'ungrabbed', // 无人抢单
  'called', // 吹哨叫到您
  'callDue', // 应哨快到时限
  'notCome', // 吹哨没来
  'came', // 应哨到了
  'again', // 第三次反复
] as const

/** What neighbours hear of a topic 议题; what follows from its new status is one of them. */
export const topicNotices = [
  'invited', // 您报过的事，有人提出来一起议
  'topicMoved',
  'topicNotice', // 通知
  'topicMaterials', // 摆出了材料
  'meetingCalled', // 约了碰头会
  'meetingChanged', // 改了时间地点
  'meetingOff', // 碰头会不开了
  'ballotOpen', // 开始投票
  'ballotReminder', // 还没投
  'paperIn', // 登记了您家的纸票
  'paperBack', // 收回了
  'topicResolved', // 开票了
  'topicAnswered', // 异议有了答复
  'promiseMade', // 写下了承诺
  'promiseDone', // 承诺有了结果
  'toScreen', // 等您看
  'youLead', // 请您牵头
  'topicLate', // 这一步时间到了
  'objected', // 有人提了异议，等您答复
  'projectMoved', // 关注的项目有进展
  'projectDone', // 关注的项目办成了
  'projectReopened', // 办成了的重新列为需求
  'projectUnmatched', // 关注的项目没对接成，退回需求
  'projectYours', // 项目归您负责
  'campaignYours', // 专题归您负责
] as const

export const notices = [...followerNotices, ...staffNotices, ...topicNotices] as const
export type NoticeOf = (typeof notices)[number]

/** Several of these in a short time are one entry 合并提醒. */
export const digested = [
  'turn',
  'warned',
  'overdue',
  'asked',
  'helping',
  'pooled',
] as const satisfies readonly NoticeOf[]
export const isDigested = (of: NoticeOf) => digested.some((one) => one === of)

/** In whose pages it is opened. */
export const desks = ['resident', 'volunteer', 'worker', 'desk', 'supervisor', 'topic', 'chair'] as const
export type Desk = (typeof desks)[number]

/** One entry of the inbox 消息, worded; never with what a resident wrote. */
export const Notice = z.object({
  id: z.string(),
  of: z.enum(notices),
  /** When it happened. */
  at: z.string(),
  isNew: z.boolean(),
  title: z.string(),
  /** Category and place. */
  about: z.string(),
  /** Who has it now, or the reason that was given. */
  say: z.optional(z.string()),
  /** Until when whatever comes next is promised. */
  until: z.optional(z.string()),
  desk: z.enum(desks),
  /** Empty where it speaks of a topic. */
  orderId: z.string(),
  topicId: z.optional(z.string()),
  /** Where it is opened, if it is neither an order nor a topic. */
  page: z.optional(z.string()),
  /** How many orders it speaks of; of more than one it opens the list. */
  orders: z.number(),
})
export type Notice = z.output<typeof Notice>

export const NoticeId = z.string().check(z.regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/))
