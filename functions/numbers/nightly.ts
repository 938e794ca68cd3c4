import { chinaDay } from '../../shared/clock/china'
import type { ApiDeps } from '../deps'
import { roll } from './roll'
import { rollStore } from './rollStore'

/** Of what happened before midnight, the stream has told the last by then. */
const afterMidnight = 10 * 60_000

/** Sums up the numbers of a street once a day is over, and again where something was told of it later. */
export async function rollNightly(streetId: string, deps: Pick<ApiDeps, 'table' | 'now' | 'streets'>) {
  const yesterday = chinaDay(deps.now() - afterMidnight) - 1
  const through = await rollStore(deps.table).through(streetId)
  if (through !== undefined && through >= yesterday) return
  const street = await deps.streets.get(streetId)
  if (street) await roll(streetId, { ...deps, reckonings: street.reckonings ?? [] })
}
