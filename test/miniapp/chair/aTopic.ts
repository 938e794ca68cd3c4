import { fiveSteps } from '../../../shared/procedure/shipped'
import type { StepKind } from '../../../shared/procedure/stepKinds'
import type { TopicSeen } from '../../../shared/topic/topic'
import { aTopic as seenByNeighbour } from '../topic/aTopic'

const byWhoLeads = { isRaiser: false, isOwner: true, isNeighbour: false, isDesk: true, hasSupported: false }

/** The same topic, talked about, in the hands of the community; its time is not over, and nobody waits for it to be. */
export function aTopic(more: Partial<TopicSeen> = {}): TopicSeen {
  const { until: _, ...topic } = seenByNeighbour({ at: 1, mine: byWhoLeads, ...more })
  return { ...topic, ...more }
}

/** In the step of this kind. */
export const topicIn = (kind: StepKind, more: Partial<TopicSeen> = {}) =>
  aTopic({ status: kind, at: fiveSteps.steps.findIndex((step) => step.kind === kind), ...more })
