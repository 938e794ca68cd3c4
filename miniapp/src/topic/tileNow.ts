import type { TopicCard } from '../../../shared/topic/topic'
import type { TopicStatus } from '../../../shared/topic/transitions'

const done: readonly TopicStatus[] = ['archived', 'standing']

/** Which tile is now, from 1: one more than there are when everything is done. */
export const tileNow = ({ at, status, steps }: Pick<TopicCard, 'at' | 'status' | 'steps'>) =>
  done.includes(status) ? steps.length + 1 : at + 1
