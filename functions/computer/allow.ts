import { mostTriesAnHour } from '../../shared/computer/computer'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Handler, Request } from '../handler'
import { decide, isGood } from './decide'
import { computerStore } from './store'

const iso = (at: number) => new Date(at).toISOString()

/** Who was let in by a phone lets nobody in: else twelve hours had no end. Each code that is typed is counted. */
async function mayTry({
  deps,
  actor,
  computer,
}: Request<'lookForComputer' | 'answerComputer'>): Promise<Outcome<true>> {
  if (computer) return refuse('onlyByPhone')
  const isWithin = await computerStore(deps.table).countTry(actor.id, deps.now(), mostTriesAnHour)
  return isWithin ? done(true) : refuse('tooManyTries')
}

/** What she is about to answer: when it was asked. More is not known of a browser that nobody has signed in to. */
export const lookForComputer: Handler<'lookForComputer'> = async (request) => {
  const may = await mayTry(request)
  if (!may.ok) return may
  const { deps, input } = request
  const asked = await computerStore(deps.table).asked(input.body.code)
  if (!isGood(asked, deps.now()) || asked.state !== 'asked') return refuse('codeNotShown', { field: 'code' })
  return done({ askedAt: iso(asked.askedAt), expiresAt: iso(asked.endsAt) })
}

export const answerComputer: Handler<'answerComputer'> = async (request) => {
  const may = await mayTry(request)
  if (!may.ok) return may
  const { deps, actor, input } = request
  const store = computerStore(deps.table)
  const { code, ...said } = input.body
  const judge = async () =>
    decide(await store.asked(code), {
      ...said,
      personId: actor.id,
      street: actor.street,
      now: deps.now(),
    })
  const next = await judge()
  if (!next.ok) return next
  const state = next.value.state === 'allowed' ? 'allowed' : 'refused'
  if (await store.change(next.value, 'asked')) return done({ state })
  // Somebody came before: it may have been ourselves, with the answer lost.
  const again = await judge()
  return again.ok ? done({ state }) : again
}
