import type { ApiDeps } from '../deps'
import { clockKeys } from './keys'
import { roundStore, type Mark, type RoundStore } from './roundStore'

/** Which of so many clocks looks: every street has one of them. */
export type Share = { clock: number; of: number }

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

type RoundDeps = Pick<ApiDeps, 'table' | 'now' | 'settings' | 'streets'>

/** Those of one clock: as many for each, and one that is added moves those behind it to the next. */
async function streetsOf({ clock, of }: Share, { settings, streets }: RoundDeps) {
  const all = [...new Set([settings.defaultStreet, ...(await streets.all())])].sort()
  return all.filter((_, place) => place % of === clock)
}

/**
 * Where the looks have got to. Each one says that it has begun, and then that it has ended: after one that was cut off,
 * the next writes down each street before it begins with it, so that no street is the end of every look.
 */
function marking(store: RoundStore, mark: Mark) {
  const behind = new Map(Object.entries(mark.behind))
  const save = (isOver: boolean) => store.save({ behind: Object.fromEntries(behind), isOver })
  let isSaid = !mark.isOver
  return {
    /** One by one, to know which it was. */
    isWatchful: !mark.isOver,
    behind: (name: string) => behind.get(name) ?? '',
    async begins(name: string, street: string) {
      if (isSaid && mark.isOver) return
      isSaid = true
      if (!mark.isOver) behind.set(name, street)
      await save(false)
    },
    async ends(reached: ReadonlyMap<string, string>) {
      const isMoved = [...reached].some(([name, street]) => (mark.behind[name] ?? '') !== street)
      reached.forEach((street, name) => behind.set(name, street))
      if (isSaid || isMoved) await save(true)
    },
  }
}

/** A street alone has its turn in every look. */
const alone: ReturnType<typeof marking> = {
  isWatchful: false,
  behind: () => '',
  begins: async () => {},
  ends: async () => {},
}

type Going = { streets: readonly string[]; marks: ReturnType<typeof marking>; now: () => number }

/** Once round, from behind the street where the last look ended, as far as there is time: the last it came to. */
async function goRound({ name, until, atOnce, work }: Round, { streets, marks, now }: Going) {
  const last = marks.behind(name)
  const line = [...streets.filter((one) => one > last), ...streets.filter((one) => one <= last)]
  let begun = 0
  const goOn = async () => {
    for (let street = line[begun]; street !== undefined && now() < until; street = line[begun]) {
      begun += 1
      const here = street
      await work(here, () => marks.begins(name, here))
    }
  }
  await Promise.all(Array.from({ length: marks.isWatchful ? 1 : atOnce }, goOn))
  return line[begun - 1] ?? last
}

/** One round after the other over the streets of a clock, each from where it ended the last time. */
export async function goRounds(
  rounds: readonly Round[],
  { who, share }: { who: string; share: Share },
  deps: RoundDeps,
) {
  const streets = await streetsOf(share, deps)
  const store = roundStore(deps.table, clockKeys.rounds(who, share.clock))
  const marks = streets.length > 1 ? marking(store, await store.get()) : alone
  const reached = new Map<string, string>()
  for (const round of rounds) reached.set(round.name, await goRound(round, { streets, marks, now: deps.now }))
  await marks.ends(reached)
}
