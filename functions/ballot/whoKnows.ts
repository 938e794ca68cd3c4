import type { Seal } from '../seal'
import { everRegistered, voterOf } from './slip'
import type { SlipKept } from './slipStore'

/**
 * Whose eyes may not see what stands on a slip: whoever has ever registered this number, or a slip of any number for the
 * home that it is registered for.
 */
export function whoKnows(all: SlipKept[], where: { motionId: string; seal: Seal }) {
  const byVoter = new Map<string, Set<string>>()
  for (const kept of all)
    for (const { whose, registrar } of everRegistered(kept)) {
      const voter = voterOf({ slip: kept.slip, whose }, where)
      byVoter.set(voter, (byVoter.get(voter) ?? new Set()).add(registrar))
    }
  return (kept: SlipKept, person: string) =>
    everRegistered(kept).some(({ registrar }) => registrar === person) ||
    byVoter.get(voterOf(kept, where))?.has(person) === true
}
