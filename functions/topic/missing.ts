import { dayMs } from '../../shared/clock/china'
import type { Need, StepOf } from '../../shared/procedure/procedure'
import type { TopicSeen } from '../../shared/topic/topic'
import { isTopicOpen } from '../../shared/topic/transitions'
import type { Topic } from './topic'

/** What other items say of it: read beside the head. */
export type Around = {
  opinions: number
  meetings: { held: number; withMinutes: number }
  /** Questions with at least one comment. */
  questionsAnswered: number
  objections: { all: number; answered: number }
  /** Of the promises' orders: those that are still open, by promise. */
  openOrders: ReadonlyMap<number, number>
}

export type Missing = TopicSeen['missing'][number]
type Counted = { have: number; need: number }

const has = (is: boolean, need = 1): Counted => ({ have: is ? need : 0, need })

/** Only what was said since this step began counts for it. */
const informedSince = ({ informed, since }: Topic, kind: 'notice' | 'materials') =>
  informed.some((one) => one.kind === kind && one.at >= since)

const needed: Record<Need, (topic: Topic, around: Around, step: StepOf<'discuss'>) => Counted> = {
  notice: (topic) => has(informedSince(topic, 'notice')),
  materials: ({ informed }) => has(informed.some(({ kind }) => kind === 'materials')),
  opinions: (_, { opinions }, { opinionsNeeded = 1 }) => ({ have: opinions, need: opinionsNeeded }),
  meeting: (_, { meetings }) => ({ have: meetings.held, need: 1 }),
  minutes: (_, { meetings }) => ({ have: meetings.withMinutes, need: 1 }),
  questionsAnswered: ({ questions }, { questionsAnswered }) => ({
    have: questionsAnswered,
    need: Math.max(1, questions.length),
  }),
}

const isShort = ({ have, need }: Counted) => have < need

function daysMissing({ since }: Topic, least: number, now: number): Missing[] {
  const have = Math.floor((now - since) / dayMs)
  return have < least ? [{ what: 'days', have, need: least }] : []
}

const inDiscussion = (topic: Topic, around: Around, step: StepOf<'discuss'>): Missing[] =>
  step.needs.map((what) => ({ what, ...needed[what](topic, around, step) })).filter(isShort)

function inPublication(topic: Topic, { objections }: Around, now: number): Missing[] {
  const open: Missing = { what: 'objections', have: objections.answered, need: objections.all }
  const days = Math.ceil(((topic.until ?? now) - now) / dayMs)
  const short: Missing[] = days > 0 ? [{ what: 'days', have: 0, need: days }] : []
  return [...short, ...(isShort(open) ? [open] : [])]
}

/** 承诺: at least one, each with a result, its own or that of its orders. */
function inAct({ promises }: Topic, { openOrders }: Around): Missing[] {
  const have = promises.filter(
    ({ n, report, orderIds }) => report || (orderIds.length > 0 && openOrders.get(n) === 0),
  ).length
  const some: Missing = { what: 'promises', have: promises.length, need: 1 }
  const all: Missing = { what: 'reports', have, need: promises.length }
  return [some, all].filter(isShort)
}

/** What must still exist before the next step. */
export function missingIn(topic: Topic, around: Around, now: number): Missing[] {
  const step = topic.procedure.steps[topic.at]
  if (!step || !isTopicOpen(topic.status)) return []
  if (topic.status === 'publish') return inPublication(topic, around, now)
  const days = daysMissing(topic, step.days.least, now)
  if (step.kind === 'discuss') return [...inDiscussion(topic, around, step), ...days]
  if (step.kind === 'act') return [...inAct(topic, around), ...days]
  return step.kind === 'judge' ? days : []
}
