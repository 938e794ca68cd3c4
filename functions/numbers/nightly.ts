import type { ApiDeps } from '../deps'
import { roll } from './roll'

/** Sums up the numbers of a street: at each look of the clock there is mostly nothing to do, once a night there is. */
export async function rollNightly(
  streetId: string,
  deps: Pick<ApiDeps, 'table' | 'now' | 'streets'>,
  until = Infinity,
) {
  const street = await deps.streets.get(streetId)
  if (street) await roll(streetId, { ...deps, reckonings: street.reckonings ?? [], until })
}
