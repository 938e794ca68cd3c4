import type { TopicSeen } from '../../../shared/topic/topic'
import { useMotionsOf } from './useMotion'

/** Before a vote is open: what waits to be seconded, by her or at all; nothing where none is waited for. */
export function useAwaited({ id, status, openMotionId }: Pick<TopicSeen, 'id' | 'status' | 'openMotionId'>) {
  const isAwaited = status === 'decide' && !openMotionId
  const { data = [], isSuccess } = useMotionsOf(id, isAwaited)
  const proposed = isAwaited ? data.filter((motion) => motion.status === 'proposed') : []
  return {
    /** One that is being counted is awaited no more. */
    isAwaited: isAwaited && isSuccess && data.every(({ status: is }) => is !== 'counting' && is !== 'open'),
    proposed,
    toSecond: proposed.find(({ moves }) => moves.includes('second')),
  }
}
