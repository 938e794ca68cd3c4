import { dateOf, monthsFrom, windowKinds, windowOf, windowOn } from '../../shared/numbers/windows'
import type { WindowKind } from '../../shared/numbers/windows'
import { chinaDay } from '../../shared/clock/china'
import { numberKeys } from './keys'
import { readFound, type Ladder, type ReadDeps } from './readNumbers'
import { sumIn } from './rollStore'

const monthsBack = 24

/** Whether anything is counted in it: one without has nothing to show. */
const isKept = (item: Parameters<typeof sumIn>[0]) => (sumIn(item)?.counts.size ?? 0) > 0

/** The windows of both kinds that a street has numbers of, the newest first, with the first and the last of their days. */
export async function readMonths({ id, reckonings }: Ladder, { table, now }: ReadDeps) {
  const today = chinaDay(now())
  const windowsOf = (kind: WindowKind) => {
    const running = windowOn(kind, today, reckonings)
    const months = Array.from({ length: monthsBack + 1 }, (_, back) => monthsFrom(running.month, -back))
    return months.map((month) => windowOf(kind, month, reckonings))
  }
  const windows = windowKinds.flatMap(windowsOf)
  const found = await readFound(
    windows.map((window) => numberKeys.window(id, window)),
    table,
  )
  return windows
    .map((window) => ({ ...window, isRunning: window.first <= today && today <= window.last }))
    .filter((window) => window.isRunning || isKept(found(numberKeys.window(id, window))))
    .map(({ kind, month, first, last, isRunning }) => ({
      ...{ kind, month, isRunning },
      first: dateOf(first),
      last: dateOf(last),
    }))
}
