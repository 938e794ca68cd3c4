import { isTopicOpen } from '../../shared/topic/transitions'
import type { Topic } from './topic'

/** When the clock looks at it again (ms): the end of its step or of its publication, until it has said so once. */
export const bellOf = ({ status, until, hasBeenLate, openMotion }: Topic) =>
  isTopicOpen(status) && !hasBeenLate && openMotion === undefined ? until : undefined
