import { monthOf, monthsFrom, monthsSince } from '../../shared/numbers/windows'
import type { Reckoning } from '../../shared/numbers/reckoning'
import type { Table } from '../table/store'
import { monthLeaves } from './monthLeaves'
import { alwaysBack, dayOver } from './pasts'
import { rollMonth, type MonthRolling } from './rollMonth'
import { rollStore } from './rollStore'
import { turnStore, type Mark, type Rolled } from './turnStore'

const minuteMs = 60_000
/** Whoever has not said for so long that it goes on is taken for dead. */
const turnMs = 3 * minuteMs
/** Windows that begin so soon are summed up before they do: a board looked at in their first days knows what was carried in. */
export const daysAhead = 3
/** No month is begun later than that in one look at the clock; the rest is left for the next. */
const mostMs = 40_000

type Deps = { table: Table; now: () => number }
type Begun = {
  street: string
  reckonings: readonly Reckoning[]
  deps: Deps
  rolled: Rolled
  upTo: number
  /** Behind this (ms) no further month is begun. */
  late: number
}

/** Whether there is a day that is over and not in all sums yet. */
const isNightDue = ({ through = 0, upTo = 0 }: Rolled, now: number) => through < Math.max(upTo, dayOver(now))

/** Those that wait for no day to come. */
export const readable = (marks: readonly Mark[], upTo = 0) => marks.filter(({ day = 0 }) => day <= upTo)

function byMonth(marks: readonly Mark[]) {
  const months = new Map<string, Mark[]>()
  for (const mark of marks) months.set(mark.month, [...(months.get(mark.month) ?? []), mark])
  return months
}

/** Begins a turn, and says how far it will read before the first leaf is read: nothing if another is at it. */
async function begin(street: string, rolled: Rolled, { table, now }: Deps) {
  if (rolled.until > now()) return undefined
  const upTo = Math.max(rolled.upTo ?? 0, rolled.through ?? 0, dayOver(now()))
  const begun = { ...rolled, upTo, turn: rolled.turn + 1, until: now() + turnMs }
  return (await turnStore(table).save(street, begun, rolled.turn)) ? { rolled: begun, upTo } : undefined
}

/** The first of the months that every night changes, and of all since the last one. */
export const nightSince = ({ through }: Rolled, upTo: number) =>
  monthsFrom(monthOf(Math.min(through ?? upTo, upTo)), -alwaysBack)

async function markNight({ street, rolled, upTo, deps }: Begun) {
  for (const month of monthsSince(nightSince(rolled, upTo), monthOf(upTo + daysAhead)))
    await turnStore(deps.table).markNew(street, month, deps.now())
}

/**
 * The marked months one by one, the earliest first, with those that follow from them: whether that was all, or nothing
 * once another has begun.
 */
async function rollMarked(marks: readonly Mark[], { street, reckonings, deps, rolled, upTo, late }: Begun) {
  const [store, turns] = [rollStore(deps.table), turnStore(deps.table)]
  const left = byMonth(marks)
  const ahead = upTo + daysAhead
  const rolling: MonthRolling = {
    ...{ store, street, reckonings, upTo, ahead },
    leaves: monthLeaves({ table: deps.table, street, upTo }),
    write: (items) => store.write(street, rolled.turn, items),
    async goOn(month) {
      if (left.has(month) || month > monthOf(ahead)) return
      const mark = await turns.markNew(street, month, deps.now())
      if (mark) left.set(month, [mark])
    },
  }
  while (left.size > 0 && deps.now() < late) {
    const month = [...left.keys()].reduce((one, other) => (one < other ? one : other))
    if (!(await rollMonth(month, rolling))) return undefined
    await Promise.all((left.get(month) ?? []).map((mark) => turns.forgetPast(street, mark)))
    left.delete(month)
    const on = { ...rolled, until: deps.now() + turnMs }
    if (!(await turns.save(street, on, rolled.turn))) return undefined
  }
  return left.size === 0
}

/** What the night has to sum up, before all that is older: an import of years keeps nobody from yesterday's numbers. */
async function rollNight(begun: Begun): Promise<Begun | undefined> {
  const { street, rolled, upTo, deps } = begun
  await markNight(begun)
  const since = nightSince(rolled, upTo)
  const marks = readable(await turnStore(deps.table).pasts(street), upTo)
  const isAll = await rollMarked(
    marks.filter(({ month }) => month >= since),
    begun,
  )
  if (isAll === undefined) return undefined
  return isAll ? { ...begun, rolled: { ...rolled, through: upTo } } : begun
}

/**
 * Sums up what a street has to be summed up 汇总: the day that is over, and the months that were marked since, one by
 * one; killed anywhere, the next look goes on from there. One at a time has the turn; what anybody writes after another
 * has begun is not taken, whatever their clocks say. Nobody who reads waits for it.
 */
export async function roll(
  street: string,
  { until = Infinity, ...deps }: Deps & { reckonings: readonly Reckoning[]; until?: number },
) {
  const turns = turnStore(deps.table)
  const [rolled, marks] = await Promise.all([turns.rolled(street), turns.pasts(street)])
  const isDue = isNightDue(rolled, deps.now())
  if (!isDue && readable(marks, rolled.upTo).length === 0) return
  const turn = await begin(street, rolled, deps)
  if (!turn) return
  const late = deps.now() + mostMs
  const begun = { ...turn, street, reckonings: deps.reckonings, deps, late }
  const night = isDue ? await rollNight(begun) : begun
  if (!night) return
  // Read after the turn has begun, and the leaves after them: what is marked later is left to the next look.
  const isDone = await rollMarked(readable(await turns.pasts(street), turn.upTo), {
    ...night,
    // The night is not cut short by what comes after it: it would begin with the same months again.
    late: Math.min(until, late),
  })
  if (isDone !== undefined) await turns.save(street, { ...night.rolled, until: 0 }, night.rolled.turn)
}
