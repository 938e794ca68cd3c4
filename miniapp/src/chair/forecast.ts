import { leastOf, type Fraction } from '../../../shared/ballot/fraction'
import type { Turnout } from '../../../shared/ballot/motion'

type Span = { opensAt: string; closesAt: string }

export type BehindLine = { buildingId: string; label: string; missing: number }

/** Less than a tenth of the time tells nothing about the rest. */
const leastShare = 0.1

/**
 * How many will have voted at closing if it goes on as it has: a straight line through what is there. Nothing while it
 * is too early to say, or once it is over.
 */
export function atThisPace({ part, whole }: Turnout['byNumber'], { opensAt, closesAt }: Span, now: number) {
  const [opened, closes] = [Date.parse(opensAt), Date.parse(closesAt)]
  const share = (now - opened) / (closes - opened)
  if (share < leastShare || share >= 1) return undefined
  return Math.min(whole, Math.round(part / share))
}

/** Where to knock first: how many each building is short of the line, if all did their share; the worst in front. */
export const behindTheLine = (buildings: Turnout['buildings'], quorum: Fraction): BehindLine[] =>
  buildings
    .flatMap(({ buildingId, label, entitled, taking }) => {
      const missing = entitled === undefined || taking === undefined ? 0 : leastOf(entitled, quorum) - taking
      return missing > 0 ? [{ buildingId, label, missing }] : []
    })
    .sort((one, other) => other.missing - one.missing)
