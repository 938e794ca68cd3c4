import type { ApiDeps } from '../deps'
import { clockKeys } from './keys'
import { aloneAtIt, marking, type Marks } from './marking'
import { roundStore, type Mark } from './roundStore'

/** Which of so many clocks looks: every street has one of them. */
export type Share = {
  clock: number
  of: number
  /** After so long (ms) without a word it is taken for cut off; left out where no two ever look at the same streets. */
  silentMs?: number
}

export const oneClock: Share = { clock: 0, of: 1 }

/** What is done for one street after the other, and until when (ms) one more is begun. */
export type Round = {
  name: string
  until: number
  /** So many streets side by side: most of it is waiting for the table. */
  atOnce: number
  /** `begins` is waited for before anything that may take long: false where another look is at it by now. */
  work: (street: string, begins: () => Promise<boolean>) => Promise<unknown>
}

type RoundDeps = Pick<ApiDeps, 'table' | 'now' | 'randomDigit' | 'settings' | 'streets' | 'log'>

/** Those of one clock: as many for each, and one that is added moves those behind it to the next. */
async function streetsOf({ clock, of }: Share, { settings, streets }: RoundDeps) {
  const all = [...new Set([settings.defaultStreet, ...(await streets.all())])].sort()
  return all.filter((_, place) => place % of === clock)
}

type Rounds = { who: string; doing: 'sweeping' | 'exporting'; share: Share }
type Going = { streets: readonly string[]; marks: Marks; now: () => number }

/** Once round, from behind the street where the last look ended, as far as there is time: the last it came to. */
async function goRound({ name, until, atOnce, work }: Round, { streets, marks, now }: Going) {
  const last = marks.behind(name)
  const going = streets.filter((one) => !marks.isLeftOut(one))
  const line = [...going.filter((one) => one > last), ...going.filter((one) => one <= last)]
  let begun = 0
  const goOn = async () => {
    const isOver = () => now() >= until || marks.isOvertaken()
    for (let street = line[begun]; street !== undefined && !isOver(); street = line[begun]) {
      begun += 1
      const here = street
      // Before anything of it is read: else the street before it is taken for the one that broke.
      if (marks.isWatchful && !(await marks.begins(name, here))) return
      await work(here, () => marks.begins(name, here))
    }
  }
  await Promise.all(Array.from({ length: marks.isWatchful ? 1 : atOnce }, goOn))
  return line[begun - 1] ?? last
}

/** Of several clocks each looks after the next: watchNext.ts. */
const isMissed = ({ who, share }: Rounds) => who === 'clock' && share.of > 1

/** Where there is one street alone, nobody gains by its being left out. */
function readBy(streets: readonly string[], { at, ...mark }: Mark) {
  return streets.length > 1 && !mark.isOver && at !== undefined ? { ...mark, at } : mark
}

/** Nothing where another look is at it. */
async function marksOf(
  asked: Rounds,
  streets: readonly string[],
  deps: RoundDeps,
): Promise<Marks | undefined> {
  const { who, doing, share } = asked
  if (streets.length < 2 && !isMissed(asked)) return aloneAtIt
  const store = roundStore(deps.table, clockKeys.rounds(who, share.clock))
  const mark: Mark = readBy(streets, await store.get())
  if (!mark.isOver && mark.until > deps.now()) return undefined
  if (mark.at) deps.log({ [doing]: mark.at, broke: 'cut off twice: left out for ten minutes' })
  return marking(store, mark, { share, isMissed: isMissed(asked), deps })
}

/** One round after the other over the streets of a clock, each from where it ended the last time. */
export async function goRounds(rounds: readonly Round[], asked: Rounds, deps: RoundDeps) {
  const streets = await streetsOf(asked.share, deps)
  const marks = await marksOf(asked, streets, deps)
  if (!marks) return
  const reached = new Map<string, string>()
  try {
    for (const round of rounds)
      reached.set(round.name, await goRound(round, { streets, marks, now: deps.now }))
  } finally {
    marks.rest()
  }
  await marks.ends(reached)
}
