import { chinaDay, chinaOffset, dayMs } from '../../shared/clock/china'
import { dateOf, monthsFrom } from '../../shared/numbers/windows'
import type { Street } from '../../shared/street/street'
import type { ApiDeps } from '../deps'
import { auditStore, type Round } from './auditStore'
import { auditSums, mendSums, type SumDifference } from './auditSums'
import { auditGrid, homesOf, mend, spanOf, type Difference } from './recount'

const minuteMs = 60_000
/** After the night's sums, and before anybody comes to work. */
const [from, until] = [75 * minuteMs, 5 * 60 * minuteMs]
/** In so many nights every grid has had its turn, where there are not more than looks in them: one a minute takes one grid. */
const nights = 7
/** So many leaves are named in the log; the rest is counted. */
const mostNamed = 20
/** No month of sums is begun later than that in one look; the rest is left for the next. */
const mostMs = 20_000

type Deps = Pick<ApiDeps, 'table' | 'now' | 'streets' | 'log'>

const isNight = (now: number) => {
  const sinceMidnight = (now + chinaOffset) % dayMs
  return sinceMidnight >= from && sinceMidnight <= until
}

/** After its grids, what is summed up of them: that comes behind all digits. */
const sums = 'sums'

/** The grids of a street in the order in which they have their turn. */
const inTurn = (street: Street) => homesOf(street).sort()

const nextOf = (street: Street, { after }: Round) => inTurn(street).find((home) => home > after) ?? sums

const nameOf = ({ id }: Difference) =>
  `${dateOf(id.day)} ${id.grid}${id.home === id.grid ? '' : ` < ${id.home}`}`

const nameOfSum = ({ node, month, kind, part }: SumDifference) =>
  `${month} ${kind} ${node}${part && ` ${part}`}`

/** One line for the alarm that hangs on it: which leaves, never whose orders. */
const logged = (home: string, found: readonly Difference[], unreadable: number) => ({
  auditing: home,
  differences: found.length,
  leaves: found.slice(0, mostNamed).map(nameOf),
  ...(unreadable > 0 && { unreadable }),
})

/**
 * What one turn found, how that is put right, and what is behind it then: nothing once the round is over. `line` where
 * there is something to say.
 */
type Look = { line?: Record<string, unknown>; differences: number; mend: () => Promise<void>; after: string }

/** The round one turn further on; from the last on it begins anew, and what it came to is kept. */
function goneOn(after: string, { round, now }: { round: Round; now: number }): Round {
  const night = chinaDay(now)
  const found = round.found + round.here
  const on = { ...round, night, tonight: (round.night === night ? round.tonight : 0) + 1, here: 0, after }
  return after ? { ...on, found } : { ...on, found: 0, last: { at: now, differences: found } }
}

/** Whose turn it is tonight; nobody's once there were enough. */
function turnTonight(street: Street, round: Round, now: number) {
  const turns = inTurn(street).length + 1
  const tonight = round.night === chinaDay(now) ? round.tonight : 0
  return tonight < Math.ceil(turns / nights) ? nextOf(street, round) : undefined
}

/** What is wrong; of what is older than what can be read, nobody says that it is. */
async function lookAtGrid(home: string, deps: Deps): Promise<Look> {
  const audited = await auditGrid(home, spanOf(chinaDay(deps.now()) - 1), deps)
  const found = audited.found.filter(({ unread }) => unread === 0)
  const unreadable = audited.unreadable.length
  const putRight = async () => {
    for (const difference of found) await mend(difference, deps)
  }
  const isQuiet = found.length + unreadable === 0
  return {
    ...(!isQuiet && { line: logged(home, found, unreadable) }),
    ...{ differences: found.length, mend: putRight, after: home },
  }
}

type Turn = { street: Street; turn: string; round: Round; revision: number; until: number }

async function lookAtSums({ street, round: { after }, until }: Turn, deps: Deps): Promise<Look> {
  const { table, now } = deps
  const late = Math.min(until, now() + mostMs)
  const [, done] = after.split(' ')
  const from = done ? monthsFrom(done, 1) : spanOf(chinaDay(now()) - 1).from
  const { found, upToMonth, waiting } = await auditSums(street, { from, table, isLate: () => now() >= late })
  const line = { auditing: sums, differences: found.length, sums: found.slice(0, mostNamed).map(nameOfSum) }
  // What waits to be made anew is compared at the next look: until then the round is not over.
  const on = [sums, upToMonth ?? done].filter((part) => part !== undefined).join(' ')
  return {
    ...(found.length > 0 && { line }),
    differences: found.length,
    mend: () => mendSums(street.id, found, deps),
    after: upToMonth || waiting ? on : '',
  }
}

async function auditTurn(at: Turn, deps: Deps) {
  const { street, turn, round, revision } = at
  const store = auditStore(deps.table)
  const look = await (turn === sums ? lookAtSums(at, deps) : lookAtGrid(turn, deps))
  const { differences } = look
  const noted = { ...round, here: Math.max(round.here, differences) }
  const isNoted = differences === 0 || (await store.save(street.id, noted, revision))
  if (!isNoted) return
  if (look.line) deps.log(look.line)
  await look.mend()
  const on = goneOn(look.after, { round: noted, now: deps.now() })
  await store.save(street.id, on, revision + (differences > 0 ? 1 : 0))
}

/**
 * Counts one grid anew and mends what differs: one grid at each look of the clock, as many in a night as make the whole
 * street in a week; after them the sums of them all. What was found is written down before it is mended, and the grid is
 * left behind after it: killed anywhere, the next look does the same again, and nothing is counted twice.
 */
export async function auditNightly(streetId: string, deps: Deps, until = Infinity) {
  if (!isNight(deps.now())) return
  const [{ round, revision }, street] = await Promise.all([
    auditStore(deps.table).get(streetId),
    deps.streets.get(streetId),
  ])
  const turn = street && turnTonight(street, round, deps.now())
  if (turn) await auditTurn({ street, turn, round, revision, until }, deps)
}
