import { mostTriesAnHour } from '../../shared/computer/computer'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Handler, Request } from '../handler'
import { decide, isGood } from './decide'
import { computerStore } from './store'

const iso = (at: number) => new Date(at).toISOString()

type Trying = Pick<Request<'lookForComputer' | 'answerComputer'>, 'deps' | 'actor'>

/** Each code that somebody types in vain is counted, before it is told. */
async function countedTry({ deps, actor }: Trying): Promise<Outcome<true>> {
  const isWithin = await computerStore(deps.table).countTry(actor.id, deps.now(), mostTriesAnHour)
  return isWithin ? done(true) : refuse('tooManyTries')
}

/** What she is about to answer: when it was asked. More is not known of a browser that nobody has signed in to. */
export const lookForComputer: Handler<'lookForComputer'> = async (request) => {
  const { deps, computer, input } = request
  // Who was let in by a phone lets nobody in: else twelve hours had no end.
  if (computer) return refuse('onlyByPhone')
  const counted = await countedTry(request)
  if (!counted.ok) return counted
  const asked = await computerStore(deps.table).asked(input.body.code)
  if (!isGood(asked, deps.now()) || asked.state !== 'asked') return refuse('codeNotShown', { field: 'code' })
  return done({ askedAt: iso(asked.askedAt), expiresAt: iso(asked.endsAt) })
}

/** What she looked at is answered at any time: nobody runs out of tries before she can say 不是我. */
export const answerComputer: Handler<'answerComputer'> = async (request) => {
  const { deps, actor, computer, input } = request
  if (computer) return refuse('onlyByPhone')
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
  if (!next.ok) {
    const counted = await countedTry(request)
    return counted.ok ? next : counted
  }
  const state = next.value.state === 'refused' ? 'refused' : 'allowed'
  if (await store.change(next.value, 'asked')) return done({ state })
  // Somebody came before: it may have been ourselves, with the answer lost.
  const again = await judge()
  return again.ok ? done({ state }) : again
}
