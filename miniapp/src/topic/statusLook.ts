import type { TopicStatus } from '../../../shared/topic/transitions'
import type { StatusBadgeProps } from '../kit/StatusBadge'

/** Which badge of the kit a topic wears: waiting, in hand, in order, ended. */
export const statusLook: Record<TopicStatus, StatusBadgeProps['look']> = {
  raise: 'ordered',
  discuss: 'ordered',
  decide: 'ordered',
  publish: 'finished',
  act: 'accepted',
  judge: 'ordered',
  refused: 'declined',
  withdrawn: 'withdrawn',
  merged: 'merged',
  failed: 'declined',
  archived: 'closed',
  standing: 'closed',
}
