import { leastInGroup } from '../../shared/opinion/groups'
import type { Counts } from '../../shared/opinion/opinion'
import { answersIn, expected } from './tally'

export type Bridge = { opinion: number; leastShare: number }

const share = (counts: Counts) => counts.agree / Math.max(1, answersIn(counts))

/**
 * What every group can live with: group-informed consensus of Polis (Small et al. 2021), the product of the shares to
 * be expected in each group, so that one group against it weighs more than many for it. More than half in each.
 * `shown` are the groups whose shares may be shown; the others have their say and are not seen.
 */
export function bridging(groups: Counts[][], isShown: (group: number) => boolean): Bridge[] {
  const opinions = groups[0] ?? []
  return opinions
    .map((_, opinion) => {
      const counts = groups.flatMap((group) => group[opinion] ?? [])
      const product = counts.reduce((sum, one) => sum * expected(one, 'agree'), 1)
      const seen = counts.filter((_, group) => isShown(group))
      const isShared =
        counts.every((one) => expected(one, 'agree') > 0.5) &&
        seen.every((one) => answersIn(one) >= leastInGroup)
      const shares = seen.map(share)
      return { opinion, product, isShared, leastShare: Math.min(1, ...shares) }
    })
    .filter(({ isShared, leastShare }) => isShared && leastShare > 0.5)
    .sort((one, other) => other.product - one.product)
}
