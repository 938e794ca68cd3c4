import type { DemandCard } from '../../../shared/demand/demand'

/** The answer names no more places than these, and not how many there are. */
const mostNamed = 4

/** Where it lies; that there may be more than are named is said. */
export function placesSaid(
  { placeLabels, orders }: Pick<DemandCard, 'placeLabels' | 'orders'>,
  between: string,
) {
  const mayBeMore = placeLabels.length >= mostNamed && orders > placeLabels.length
  return `${placeLabels.join(between)}${mayBeMore ? '等' : ''}`
}
