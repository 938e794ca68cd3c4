import type { ApiDeps } from '../deps'
import { clockKeys } from './keys'
import type { Share } from './rounds'
import { roundStore } from './roundStore'

const stillMs = 10 * 60_000
const hourMs = 3_600_000

/** Of several clocks each looks after the next one: that one of them stands still, the number of all calls does not show. */
export async function watchNext(
  { clock, of }: Share,
  { table, now, log }: Pick<ApiDeps, 'table' | 'now' | 'log'>,
) {
  const next = (clock + 1) % of
  const { until } = await roundStore(table, clockKeys.rounds('clock', next)).get()
  const still = now() - until
  if (until > 0 && still > stillMs)
    log({ sweeping: `clock ${next} of ${of}, which stands still`, hoursLate: Math.ceil(still / hourMs) })
}
