import * as z from 'zod/mini'
import type { NoticeOf } from './notice'

/** 订阅消息模板: what WeChat may be asked to deliver. `result` and `progress` are residents', `work` is staff's. */
export const templates = ['result', 'progress', 'work'] as const
export type Template = (typeof templates)[number]

/** Which templates are asked for together, at one tap. */
export const asking = { resident: ['result', 'progress'], staff: ['work'] } as const
export type Asking = keyof typeof asking

/** What a message can say, each in a field of the template: what and where, the state, when, what to do, the number. */
export const values = ['about', 'status', 'at', 'say', 'number'] as const
export type Value = (typeof values)[number]

/**
 * A template as it was chosen in WeChat's console: its id, and which of its fields takes which of our values. A one-time
 * consent 一次性订阅 is one message; a long-term one 长期订阅 stands until it is taken back.
 */
export const ChosenTemplate = z.strictObject({
  id: z.string().check(z.minLength(1)),
  isLongTerm: z.boolean(),
  fields: z.partialRecord(z.enum(values), z.string().check(z.regex(/^[a-z_]+\d+$/))),
})
export type ChosenTemplate = z.output<typeof ChosenTemplate>

export const TemplateSet = z.partialRecord(z.enum(templates), ChosenTemplate)
export type TemplateSet = z.output<typeof TemplateSet>

/**
 * What a message is worth: 3 ends the matter, or asks for a deed, and is never kept back; 2 changes what was promised;
 * 1 is good to know. The rest stands in the inbox alone.
 */
const worths: Partial<Record<NoticeOf, 1 | 2 | 3>> = {
  closed: 3,
  declined: 3,
  late: 2,
  promised: 2,
  suspended: 2,
  reopened: 2,
  accepted: 1,
  reminded: 3,
  overdue: 3,
  warned: 2,
  granted: 2,
  refused: 2,
  called: 3,
  callDue: 2,
  notCome: 2,
  ungrabbed: 1,
  turn: 1,
  recalled: 2,
  again: 2,
  ballotOpen: 3,
  ballotReminder: 3,
  paperIn: 2,
  paperBack: 3,
  topicResolved: 3,
  topicNotice: 2,
  meetingCalled: 2,
  meetingChanged: 2,
  meetingOff: 2,
  promiseDone: 1,
  youLead: 3,
}

export const worthOf = (of: NoticeOf) => worths[of] ?? 0
