import { done, refuse } from '../../shared/outcome'
import type { ApiDeps } from '../deps'
import type { Handler } from '../handler'
import { codeStore, goodMs } from './codeStore'
import { issueTicket } from './ticket'

/** With less left than this a new one is shown. */
const leastMs = 3 * 60_000
/** Of a million codes: who guesses finds nobody. */
const mostTries = 30
const mostDraws = 20

const sixDigits = ({ randomDigit }: ApiDeps) => {
  const drawn = Array.from({ length: 5 }, randomDigit).reduce((sum, digit) => sum * 32 + digit, 0)
  return String(drawn % 1_000_000).padStart(6, '0')
}

const shown = (code: string, endsAt: number) => done({ code, expiresAt: new Date(endsAt).toISOString() })

/** 出核实码: the same for as long as it is good and not used, so that it may be looked at twice. */
export const showHouseholdCode: Handler<'showHouseholdCode'> = async ({ deps, actor }) => {
  const codes = codeStore(deps.table)
  const now = deps.now()
  const mine = await codes.mine(actor.id, actor.street)
  if (mine && mine.endsAt - now > leastMs) return shown(mine.code, mine.endsAt)
  for (let draw = 0; draw < mostDraws; draw++) {
    const [code, endsAt] = [sixDigits(deps), now + goodMs]
    if (await codes.give(actor.id, actor.street, { code, endsAt, now })) return shown(code, endsAt)
  }
  return refuse('tryLater')
}

/** 认人: who shows this code. Only at the door, and only to a grid worker; each try is counted. */
export const readHouseholdCode: Handler<'readHouseholdCode'> = async ({ deps, actor, input: { body } }) => {
  const codes = codeStore(deps.table)
  const now = deps.now()
  if (!(await codes.countTry(actor.id, now, mostTries))) return refuse('tooManyTries')
  const read = await codes.whose(actor.street, body.code, now)
  // Nobody confirms her own home.
  if (!read || read.personId === actor.id) return refuse('codeUnknown', { field: 'code' })
  const ticket = issueTicket(read, actor, deps.seal)
  return done({ ...(await known(read.personId, actor.street, deps)), ticket })
}

/** As much as the worker needs to say: so it is you, and you have not moved? */
async function known(personId: string, street: string, { people }: ApiDeps) {
  const [person, standing] = await Promise.all([people.get(personId), people.standing(personId, street)])
  return { name: person?.name ?? '', isVerified: standing?.household?.verified ?? false }
}
