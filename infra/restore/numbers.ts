import { chinaDay } from '../../shared/clock/china'
import { rollNightly } from '../../functions/numbers/nightly'
import { spanOf } from '../../functions/numbers/recount'
import { readable } from '../../functions/numbers/roll'
import { turnStore } from '../../functions/numbers/turnStore'
import { auditAll } from '../audit/auditAll'
import type { RestoringDeps } from './restoringDeps'

type Say = (line: string) => void

/** One look sums up for 40 seconds at most. */
const mostLooks = 200
/** What a sum is wrong in shows only once those below it are right. */
const mostRounds = 4

/** Sums up all that is marked, as the clock does at its looks. */
async function sumUp(street: string, deps: RestoringDeps) {
  const turns = turnStore(deps.table)
  for (let looks = 0; looks < mostLooks; looks++) {
    await rollNightly(street, deps)
    const { upTo } = await turns.rolled(street)
    if (readable(await turns.pasts(street), upTo).length === 0) return
  }
}

async function sumUpAll(deps: RestoringDeps) {
  for (const street of await deps.streets.all()) await sumUp(street, deps)
}

/** `since`: the month from which on numbers are audited. `oldest`: the month before which there is no order. */
type Counting = { since?: string | undefined; oldest: string | undefined; say: Say }

/** No month is read for heads in which there are none. */
function spanFrom(through: number, since: string | undefined, oldest = '') {
  const { months, ...span } = spanOf(through, since)
  return { ...span, months: months.filter((month) => month >= oldest) }
}

/**
 * Every leaf that is not what the heads come to is counted anew, in whichever direction it was wrong, and all that lies
 * above is summed up, until an audit finds nothing: that one has the last word.
 */
export async function countAnew(deps: RestoringDeps, { since, oldest, say }: Counting) {
  const span = spanFrom(chinaDay(deps.now()), since, oldest)
  for (let [round, mended] = [1, 0]; ; round++) {
    const said: string[] = []
    const isMending = round < mostRounds
    await sumUpAll(deps)
    const audited = await auditAll(
      { span, isMending, ...(oldest && { oldest }) },
      deps,
      (line) => void said.push(line),
    )
    if (isMending && audited.wrong > 0) {
      mended += audited.wrong
      continue
    }
    said.forEach(say)
    return { mended, ...audited }
  }
}
