import { chinaDay, chinaOffset, dayMs } from '../../shared/clock/china'
import type { ApiDeps } from '../deps'
import { roll } from './roll'
import { rollStore } from './rollStore'

const minuteMs = 60_000
/** Of what happened before midnight, the stream has told the last by then; an hour later it is tried no more. */
const [from, until] = [10 * minuteMs, 70 * minuteMs]

/**
 * Sums up the numbers of a street once a day is over. A night that is missed costs nothing but the first reader's time:
 * whoever asks for numbers that are not summed up sums them up.
 */
export async function rollNightly(streetId: string, deps: Pick<ApiDeps, 'table' | 'now' | 'streets'>) {
  const sinceMidnight = (deps.now() + chinaOffset) % dayMs
  if (sinceMidnight < from || sinceMidnight > until) return
  const through = await rollStore(deps.table).through(streetId)
  if (through !== undefined && through >= chinaDay(deps.now()) - 1) return
  const street = await deps.streets.get(streetId)
  if (street) await roll(streetId, { ...deps, reckonings: street.reckonings ?? [] })
}
