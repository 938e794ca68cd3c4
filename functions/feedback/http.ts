import { done, refuse } from '../../shared/outcome'
import type { Feedback } from '../../shared/feedback/feedback'
import { dayMs } from '../../shared/clock/china'
import { timeOfUlid } from '../../shared/ulid'
import type { Handler } from '../handler'
import { isKeyTimely } from '../idempotency'
import { feedbackStore, type FeedbackKept } from './store'

const iso = (at: number) => new Date(at).toISOString()
/** Answered within three days. */
const promiseMs = 3 * dayMs

const shown = ({ id, words, at, answer }: FeedbackKept): Feedback => ({
  id,
  words,
  at: iso(at),
  promisedAt: iso(at + promiseMs),
  ...(answer && { answer: { words: answer.words, at: iso(answer.at) } }),
})

const monthOf = (at: number) => iso(at).slice(2, 7).replace('-', '')

export const sendFeedback: Handler<'sendFeedback'> = async ({ deps, actor, input: { body }, key }) => {
  const now = deps.now()
  if (!isKeyTimely(key, now)) return refuse('keyExpired')
  const time = timeOfUlid(key)
  const id = `${actor.street}-${monthOf(time)}-${deps.seal.ulid('feedback', time, `${actor.id} ${key}`)}`
  const kept = await feedbackStore(deps.table).create({ id, by: actor.id, words: body.words, at: now })
  return kept.words === body.words ? done({ feedback: shown(kept) }) : refuse('keyReused')
}

export const myFeedback: Handler<'myFeedback'> = async ({ deps, actor }) =>
  done({ feedback: (await feedbackStore(deps.table).of(actor.id)).map(shown) })

/** This month and the two before it. */
function lastMonths(now: number) {
  const today = new Date(now)
  return [0, 1, 2].map((back) => monthOf(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - back, 1)))
}

export const openFeedback: Handler<'openFeedback'> = async ({ deps, actor }) => {
  const found = await Promise.all(
    lastMonths(deps.now()).map((month) => feedbackStore(deps.table).ofMonth(actor.street, month)),
  )
  const openFirst = (one: FeedbackKept, other: FeedbackKept) =>
    Number(Boolean(one.answer)) - Number(Boolean(other.answer)) || one.at - other.at
  return done({ feedback: found.flat().sort(openFirst).map(shown) })
}

export const answerFeedback: Handler<'answerFeedback'> = async (request) => {
  const { deps, actor, input, key } = request
  const { params, body } = input
  const kept =
    params.feedbackId.startsWith(`${actor.street}-`) &&
    (await feedbackStore(deps.table).get(params.feedbackId))
  if (!kept) return refuse('notFound')
  const sent = { words: body.words, at: deps.now(), by: actor.id, key: deps.seal.brief('key', key) }
  const isOurs = ({ answer }: FeedbackKept) => answer?.key === sent.key && answer.by === actor.id
  const now = isOurs(kept) ? kept : await feedbackStore(deps.table).answer(kept, sent)
  if (!isOurs(now)) return refuse('changedMeanwhile')
  return now.answer?.words === sent.words ? done({ feedback: shown(now) }) : refuse('keyReused')
}
