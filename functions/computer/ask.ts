import { codeMs, computerMs } from '../../shared/computer/computer'
import { done, refuse } from '../../shared/outcome'
import { ulidOf } from '../../shared/ulid'
import type { ApiDeps } from '../deps'
import type { Handler } from '../handler'
import { isGood, type Asked } from './decide'
import { sessionOn } from './sessionOn'
import { computerStore } from './store'

const mostDraws = 20
const unknown = refuse('codeNotShown', { field: 'code' })

/** Drawn out of 35 bits: no code is likelier than another by more than a third of a percent. */
const eightFigures = ({ randomDigit }: ApiDeps) => {
  const drawn = Array.from({ length: 7 }, randomDigit).reduce((sum, digit) => sum * 32 + digit, 0)
  return String(drawn % 100_000_000).padStart(8, '0')
}

const newSecret = ({ randomDigit }: ApiDeps) =>
  Array.from({ length: 26 }, () => randomDigit().toString(32)).join('')

/** A browser that knows nobody asks for a code to show. Nothing of anybody is in it, nor in what it is answered. */
export const askComputerCode: Handler<'askComputerCode'> = async ({ deps }) => {
  const store = computerStore(deps.table)
  const secret = newSecret(deps)
  const askedAt = deps.now()
  const endsAt = askedAt + codeMs
  for (let draw = 0; draw < mostDraws; draw++) {
    const code = eightFigures(deps)
    const asked = { code, state: 'asked', secret: deps.seal.of('computer', secret), askedAt, endsAt } as const
    if (await store.ask(asked)) return done({ code, secret, expiresAt: new Date(endsAt).toISOString() })
  }
  return refuse('tryLater')
}

/** 是她同意的: who reads the code over her shoulder has not got the secret, and who has both gets it once. */
export const takeComputerSession: Handler<'takeComputerSession'> = async ({ deps, input: { body } }) => {
  const store = computerStore(deps.table)
  const now = deps.now()
  const asked = await store.asked(body.code)
  if (!isGood(asked, now) || !deps.seal.holds('computer', body.secret, asked.secret)) return unknown
  if (asked.state === 'asked') return done({ state: 'waiting' })
  if (asked.state === 'refused') return done({ state: 'refused' })
  const session = asked.state === 'allowed' && (await takeOnce(asked, deps))
  return session ? done({ state: 'allowed', session }) : unknown
}

async function takeOnce(asked: Asked, deps: ApiDeps) {
  const { personId = '', street = '' } = asked
  const store = computerStore(deps.table)
  const since = deps.now()
  const computer = { id: ulidOf(since, deps.randomDigit), since, endsAt: since + computerMs }
  if (!(await store.change({ ...asked, state: 'taken' }, 'allowed'))) return undefined
  await store.letIn(personId, computer)
  return sessionOn(computer, { personId, street }, deps)
}
