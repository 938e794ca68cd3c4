import type { TopicStatus } from '../../../shared/topic/transitions'

const ends: readonly TopicStatus[] = ['refused', 'withdrawn', 'merged', 'failed', 'archived', 'standing']

/** Whether it goes on in no step any more. */
export const isOver = (status: TopicStatus) => ends.includes(status)

/** Before the decision. */
export const isOnTheWay = (status: TopicStatus) => status === 'discuss' || status === 'decide'
