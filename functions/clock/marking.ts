import { ulidOf } from '../../shared/ulid'
import type { ApiDeps } from '../deps'
import type { Share } from './rounds'
import type { Mark, RoundStore } from './roundStore'

/** The others have their bells on time meanwhile. */
const leftOutMs = 10 * 60_000

/** Those that are still left out, and the one in which the last look was cut off. */
function leftOutBy({ isOver, at, leftOut }: Mark, now: number) {
  const still = Object.entries(leftOut).filter(([, until]) => until > now)
  const another = !isOver && at !== undefined ? [[at, now + leftOutMs] as const] : []
  return Object.fromEntries([...still, ...another])
}

type Marking = {
  share: Share
  /** By the clock before it, which knows by the mark alone that it looks. */
  isMissed: boolean
  deps: Pick<ApiDeps, 'now' | 'randomDigit' | 'log'>
}

export type Marks = {
  /** One by one, to know in which it was cut off. */
  isWatchful: boolean
  /** Another look has taken it for cut off, or was quicker: it is the other's turn. */
  isOvertaken: () => boolean
  isLeftOut: (street: string) => boolean
  behind: (name: string) => string
  begins: (name: string, street: string) => Promise<boolean>
  /** The last it came to in each round. */
  ends: (reached: ReadonlyMap<string, string>) => Promise<void>
  /** Says no more that it is at it. */
  rest: () => void
}

/** A street alone has its turn in every look. */
export const aloneAtIt: Marks = {
  isWatchful: false,
  isOvertaken: () => false,
  isLeftOut: () => false,
  behind: () => '',
  begins: async () => true,
  ends: async () => {},
  rest: () => {},
}

/** How many clocks there are, and since when it is so many. */
const clocksBy = (mark: Mark, of: number, now: number) => ({
  of,
  ofSince: (mark.of === of ? mark.ofSince : undefined) ?? now,
})

/**
 * Where the looks have got to. Each one says that it has begun, now and then that it is still at it, and that it has ended:
 * after one that was cut off, the next writes down each street before it begins with it; is that one cut off too, its
 * street is left out for a while, so that no street is the end of every look. Of two at a time the one that wrote last
 * goes on.
 */
export function marking(store: RoundStore, mark: Mark, { share, isMissed, deps }: Marking): Marks {
  const { now, randomDigit, log } = deps
  const { silentMs = 0, of } = share
  const by = ulidOf(now(), randomDigit)
  const behind = new Map(Object.entries(mark.behind))
  const leftOut = leftOutBy(mark, now())
  const clocks = clocksBy(mark, of, now())
  const isWatchful = !mark.isOver && mark.at === undefined
  let isOvertaken = false
  let saved: Pick<Mark, 'isOver' | 'at'> | undefined

  async function save(state: Pick<Mark, 'isOver' | 'at'>) {
    saved = state
    const said = {
      ...state,
      ...clocks,
      behind: Object.fromEntries(behind),
      leftOut,
      until: now() + silentMs,
      by,
    }
    isOvertaken ||= !(await store.save(said, mark.by))
  }
  const stillAtIt = () =>
    saved && !isOvertaken && save(saved).catch((error: unknown) => log({ looking: by, broke: String(error) }))
  const beat = silentMs > 0 ? setInterval(() => void stillAtIt(), silentMs / 3).unref() : undefined

  return {
    isWatchful,
    isOvertaken: () => isOvertaken,
    isLeftOut: (street) => street in leftOut,
    behind: (name) => behind.get(name) ?? '',
    async begins(name, street) {
      const isSaid = saved !== undefined && (!isWatchful || behind.get(name) === street)
      if (isSaid) return !isOvertaken
      if (isWatchful) behind.set(name, street)
      await save({ isOver: false, ...(isWatchful && { at: street }) })
      return !isOvertaken
    },
    async ends(reached) {
      const isMoved = [...reached].some(([name, street]) => (mark.behind[name] ?? '') !== street)
      reached.forEach((street, name) => behind.set(name, street))
      const isNews = isMissed || saved !== undefined || isMoved || !mark.isOver
      if (isNews && !isOvertaken) await save({ isOver: true })
    },
    rest: () => clearInterval(beat),
  }
}
