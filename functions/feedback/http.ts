import { done, refuse } from '../../shared/outcome'
import type { Feedback } from '../../shared/feedback/feedback'
import { timeOfUlid } from '../../shared/ulid'
import type { Handler } from '../handler'
import { isKeyTimely } from '../idempotency'
import type { FeedbackKept } from './store'

const iso = (at: number) => new Date(at).toISOString()
/** Answered within three days. */
const promiseMs = 3 * 86_400_000

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
  const kept = await deps.feedback.create({ id, by: actor.id, words: body.words, at: now })
  return kept.words === body.words ? done({ feedback: shown(kept) }) : refuse('keyReused')
}

export const myFeedback: Handler<'myFeedback'> = async ({ deps, actor }) =>
  done({ feedback: (await deps.feedback.of(actor.id)).map(shown) })

export const openFeedback: Handler<'openFeedback'> = async ({ deps, actor }) => {
  const months = [0, 31, 62].map((days) => monthOf(deps.now() - days * 86_400_000))
  const found = await Promise.all(
    [...new Set(months)].map((month) => deps.feedback.ofMonth(actor.street, month)),
  )
  const openFirst = (one: FeedbackKept, other: FeedbackKept) =>
    Number(Boolean(one.answer)) - Number(Boolean(other.answer)) || one.at - other.at
  return done({ feedback: found.flat().sort(openFirst).map(shown) })
}

export const answerFeedback: Handler<'answerFeedback'> = async ({ deps, actor, input: { params, body } }) => {
  const kept =
    params.feedbackId.startsWith(`${actor.street}-`) && (await deps.feedback.get(params.feedbackId))
  if (!kept) return refuse('notFound')
  const answer = { words: body.words, at: deps.now(), by: actor.id }
  return done({ feedback: shown(await deps.feedback.answer(kept, answer)) })
}
