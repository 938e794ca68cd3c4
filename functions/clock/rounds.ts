import type { ApiDeps } from '../deps'
import { clockKeys } from './keys'
import { roundStore, type Mark, type RoundStore } from './roundStore'

/** Which of so many clocks looks: every street has one of them. */
export type Share = {
  clock: number
  of: number
  /** So long (ms) it may be silent before it is taken for cut off; left out where no two ever look at the same streets. */
  silentMs?: number
}

export const oneClock: Share = { clock: 0, of: 1 }

/** What is done for one street after the other, and until when (ms) one more is begun. */
export type Round = {
  name: string
  until: number
  /** So many streets side by side: most of it is waiting for the table. */
  atOnce: number
  /** `begins` is waited for before anything that may take long. */
  work: (street: string, begins: () => Promise<void>) => Promise<unknown>
}

type RoundDeps = Pick<ApiDeps, 'table' | 'now' | 'settings' | 'streets' | 'log'>

/** Those of one clock: as many for each, and one that is added moves those behind it to the next. */
async function streetsOf({ clock, of }: Share, { settings, streets }: RoundDeps) {
  const all = [...new Set([settings.defaultStreet, ...(await streets.all())])].sort()
  return all.filter((_, place) => place % of === clock)
}

/** The others have their bells on time meanwhile. */
const leftOutMs = 10 * 60_000

/** Those that are still left out, and the one in which the last look was cut off. */
function leftOutBy({ isOver, at, leftOut }: Mark, now: number) {
  const still = Object.entries(leftOut).filter(([, until]) => until > now)
  const another = !isOver && at !== undefined ? [[at, now + leftOutMs] as const] : []
  return Object.fromEntries([...still, ...another])
}

type Marking = {
  now: () => number
  silentMs?: number | undefined
  /** By the clock before it, which knows by the mark alone that it looks. */
  isWatched: boolean
}

/**
 * Where the looks have got to. Each one says that it has begun, and then that it has ended: after one that was cut off,
 * the next writes down each street before it begins with it; is that one cut off too, its street is left out for a while,
 * so that no street is the end of every look.
 */
function marking(store: RoundStore, mark: Mark, { now, silentMs = 0, isWatched }: Marking) {
  const behind = new Map(Object.entries(mark.behind))
  const leftOut = leftOutBy(mark, now())
  const isWatchful = !mark.isOver && mark.at === undefined
  let saidAt: number | undefined
  const save = (more: Pick<Mark, 'isOver' | 'at'>) => {
    saidAt = now()
    return store.save({ behind: Object.fromEntries(behind), until: saidAt + silentMs, leftOut, ...more })
  }
  const isSaid = () => saidAt !== undefined && (silentMs === 0 || now() < saidAt + silentMs / 3)
  return {
    /** One by one, to know which it was. */
    isWatchful,
    isLeftOut: (street: string) => street in leftOut,
    behind: (name: string) => behind.get(name) ?? '',
    async begins(name: string, street: string) {
      if (isWatchful ? behind.get(name) === street && saidAt !== undefined : isSaid()) return
      if (isWatchful) behind.set(name, street)
      await save({ isOver: false, ...(isWatchful && { at: street }) })
    },
    async ends(reached: ReadonlyMap<string, string>) {
      const isMoved = [...reached].some(([name, street]) => (mark.behind[name] ?? '') !== street)
      reached.forEach((street, name) => behind.set(name, street))
      if (isWatched || saidAt !== undefined || isMoved || !mark.isOver) await save({ isOver: true })
    },
  }
}

/** A street alone has its turn in every look. */
const alone: ReturnType<typeof marking> = {
  isWatchful: false,
  isLeftOut: () => false,
  behind: () => '',
  begins: async () => {},
  ends: async () => {},
}

type Rounds = { who: string; doing: 'sweeping' | 'exporting'; share: Share }
type Going = { streets: readonly string[]; marks: ReturnType<typeof marking>; now: () => number }

/** Once round, from behind the street where the last look ended, as far as there is time: the last it came to. */
async function goRound({ name, until, atOnce, work }: Round, { streets, marks, now }: Going) {
  const last = marks.behind(name)
  const going = streets.filter((one) => !marks.isLeftOut(one))
  const line = [...going.filter((one) => one > last), ...going.filter((one) => one <= last)]
  let begun = 0
  const goOn = async () => {
    for (let street = line[begun]; street !== undefined && now() < until; street = line[begun]) {
      begun += 1
      const here = street
      // Before anything of it is read: else the street before it is taken for the one that broke.
      if (marks.isWatchful) await marks.begins(name, here)
      await work(here, () => marks.begins(name, here))
    }
  }
  await Promise.all(Array.from({ length: marks.isWatchful ? 1 : atOnce }, goOn))
  return line[begun - 1] ?? last
}

/** Several look after one another: watchNext.ts. */
export const isWatched = ({ of }: Share) => of > 1

/** Nothing where another look is at it. */
async function marksOf({ who, doing, share }: Rounds, { table, now, log }: RoundDeps) {
  const store = roundStore(table, clockKeys.rounds(who, share.clock))
  const mark = await store.get()
  const begun = now()
  if (!mark.isOver && mark.until > begun) return undefined
  if (!mark.isOver && mark.at) log({ [doing]: mark.at, broke: 'cut off twice: left out for ten minutes' })
  return marking(store, mark, { now, silentMs: share.silentMs, isWatched: isWatched(share) })
}

/** One round after the other over the streets of a clock, each from where it ended the last time. */
export async function goRounds(rounds: readonly Round[], asked: Rounds, deps: RoundDeps) {
  const streets = await streetsOf(asked.share, deps)
  const marks = streets.length > 1 || isWatched(asked.share) ? await marksOf(asked, deps) : alone
  if (!marks) return
  const reached = new Map<string, string>()
  for (const round of rounds) reached.set(round.name, await goRound(round, { streets, marks, now: deps.now }))
  await marks.ends(reached)
}
