import type { AnswerToComputer } from '../../shared/computer/computer'
import { done, refuse, type Outcome } from '../../shared/outcome'

/** Asked for on the screen; answered on the phone; fetched by the browser, once. */
export type State = 'asked' | 'allowed' | 'refused' | 'taken'

export type Answered = { state: 'allowed' | 'refused'; personId: string; street: string }

/** 登录码: `secret` is the keyed hash of what the browser holds. Times in milliseconds since 1970. */
export type Asked = {
  code: string
  state: State
  secret: string
  askedAt: number
  endsAt: number
  personId?: string
  street?: string
}

const becomes = { allow: 'allowed', refuse: 'refused' } as const satisfies Record<AnswerToComputer, State>

export type Said = {
  answer: AnswerToComputer
  askedAt: string
  personId: string
  street: string
  now: number
}

export const isGood = (asked: Asked | undefined, now: number): asked is Asked =>
  asked !== undefined && now < asked.endsAt

/** Fetched by the browser meanwhile, it is allowed all the same. */
const answerIn = ({ state }: Asked) => (state === 'taken' ? 'allowed' : state)

const isSame = (asked: Asked, said: Said) =>
  answerIn(asked) === becomes[said.answer] && asked.personId === said.personId

/** Answered once, as it was seen, and in time. The same said again by the same person is no second answer. */
export function decide(asked: Asked | undefined, said: Said): Outcome<Asked> {
  const unknown = refuse('codeNotShown', { field: 'code' })
  if (!isGood(asked, said.now) || new Date(asked.askedAt).toISOString() !== said.askedAt) return unknown
  if (isSame(asked, said)) return done(asked)
  if (asked.state !== 'asked') return unknown
  return done({ ...asked, state: becomes[said.answer], personId: said.personId, street: said.street })
}
