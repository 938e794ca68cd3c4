import { chinaDay, chinaOffset, dayMs } from '../../shared/clock/china'
import { dateOf } from '../../shared/numbers/windows'
import type { Street } from '../../shared/street/street'
import type { ApiDeps } from '../deps'
import { auditStore, type Round } from './auditStore'
import { auditGrid, homesOf, mend, spanOf, type Difference } from './recount'

const minuteMs = 60_000
/** After the night's sums, and before anybody comes to work. */
const [from, until] = [75 * minuteMs, 5 * 60 * minuteMs]
/** In so many nights every grid has had its turn. */
const nights = 7
/** So many leaves are named in the log; the rest is counted. */
const mostNamed = 20

type Deps = Pick<ApiDeps, 'table' | 'now' | 'streets' | 'log'>

const isNight = (now: number) => {
  const sinceMidnight = (now + chinaOffset) % dayMs
  return sinceMidnight >= from && sinceMidnight <= until
}

/** The grids of a street in the order in which they have their turn. */
const inTurn = (street: Street) => homesOf(street).sort()

const nextOf = (street: Street, { after }: Round) => inTurn(street).find((home) => home > after)

const nameOf = ({ id }: Difference) =>
  `${dateOf(id.day)} ${id.grid}${id.home === id.grid ? '' : ` < ${id.home}`}`

/** One line for the alarm that hangs on it: which leaves, never whose orders. */
const logged = (home: string, found: readonly Difference[]) => ({
  auditing: home,
  differences: found.length,
  leaves: found.slice(0, mostNamed).map(nameOf),
})

/** The round one grid further on; from the last on it begins anew, and what it came to is kept. */
function goneOn(street: Street, home: string, { round, now }: { round: Round; now: number }): Round {
  const night = chinaDay(now)
  const found = round.found + round.here
  const on = { ...round, night, tonight: (round.night === night ? round.tonight : 0) + 1, here: 0 }
  const isLast = nextOf(street, { ...round, after: home }) === undefined
  return isLast
    ? { ...on, after: '', found: 0, last: { at: now, differences: found } }
    : { ...on, after: home, found }
}

/** Whose turn it is tonight; nobody's once there were enough. */
function homeTonight(street: Street, round: Round, now: number) {
  const homes = inTurn(street)
  const tonight = round.night === chinaDay(now) ? round.tonight : 0
  return tonight < Math.ceil(homes.length / nights) ? (nextOf(street, round) ?? homes[0]) : undefined
}

/** What is wrong; of what is older than what can be read, nobody says that it is. */
async function differencesIn(home: string, { table, now }: Deps) {
  const found = await auditGrid(home, spanOf(chinaDay(now()) - 1), { table })
  return found.filter(({ unread }) => unread === 0)
}

type Turn = { street: Street; home: string; round: Round; revision: number }

async function auditHome({ street, home, round, revision }: Turn, deps: Deps) {
  const store = auditStore(deps.table)
  const found = await differencesIn(home, deps)
  const noted = { ...round, here: Math.max(round.here, found.length) }
  const isNoted = found.length === 0 || (await store.save(street.id, noted, revision))
  if (!isNoted) return
  if (found.length > 0) deps.log(logged(home, found))
  for (const difference of found) await mend(difference, deps)
  const on = goneOn(street, home, { round: noted, now: deps.now() })
  await store.save(street.id, on, revision + (found.length > 0 ? 1 : 0))
}

/**
 * Counts one grid anew and mends what differs: one grid at each look of the clock, as many in a night as make the whole
 * street in a week. What was found is written down before it is mended, and the grid is left behind after it: killed
 * anywhere, the next look does the same grid again, and nothing is counted twice.
 */
export async function auditNightly(streetId: string, deps: Deps) {
  if (!isNight(deps.now())) return
  const [{ round, revision }, street] = await Promise.all([
    auditStore(deps.table).get(streetId),
    deps.streets.get(streetId),
  ])
  const home = street && homeTonight(street, round, deps.now())
  if (home) await auditHome({ street, home, round, revision }, deps)
}
