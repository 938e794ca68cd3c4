import type { ApiDeps } from '../deps'
import { clockKeys } from './keys'
import { isWatched, type Share } from './rounds'
import { roundStore } from './roundStore'

const stillMs = 10 * 60_000
const hourMs = 3_600_000

/**
 * Of several clocks each looks after the next one: that one of them stands still, the number of all calls does not show.
 * Whoever was stopped itself until now judges nobody: all may have been.
 */
export async function watchNext(share: Share, { table, now, log }: Pick<ApiDeps, 'table' | 'now' | 'log'>) {
  if (!isWatched(share)) return
  const { clock, of } = share
  const next = (clock + 1) % of
  const stillOf = async (which: number) => {
    const { until } = await roundStore(table, clockKeys.rounds('clock', which)).get()
    return until > 0 ? now() - until : undefined
  }
  const [mine = Infinity, nexts = 0] = [await stillOf(clock), await stillOf(next)]
  if (mine < stillMs && nexts > stillMs)
    log({ sweeping: `clock ${next} of ${of}, which stands still`, hoursLate: Math.ceil(nexts / hourMs) })
}
