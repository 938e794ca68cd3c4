import type { ApiDeps } from '../deps'
import { clockKeys } from './keys'
import type { Share } from './rounds'
import { roundStore } from './roundStore'

const stillMs = 10 * 60_000
const hourMs = 3_600_000

/**
 * Of several clocks each looks after the next one: that one of them stands still, or was never called, the number of all
 * calls does not show. Whoever was stopped itself until now judges nobody: all may have been. Nor is anybody judged
 * before there were as many clocks for a while.
 */
export async function watchNext(
  { clock, of }: Share,
  { table, now, log }: Pick<ApiDeps, 'table' | 'now' | 'log'>,
) {
  if (of < 2) return
  const next = (clock + 1) % of
  const [mine, nexts] = await Promise.all(
    [clock, next].map((which) => roundStore(table, clockKeys.rounds('clock', which)).get()),
  )
  if (!mine || !nexts || mine.of !== of || mine.ofSince === undefined) return
  const still = now() - Math.max(nexts.until, mine.ofSince)
  if (now() - mine.until < stillMs && still > stillMs)
    log({ sweeping: `clock ${next} of ${of}, which stands still`, hoursLate: Math.ceil(still / hourMs) })
}
