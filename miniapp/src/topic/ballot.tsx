import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { MotionId, topicOfMotion } from '../../../shared/ballot/motion'
import { queryClient } from '../queryClient'
import { useNow } from '../useNow'
import { BallotBoard } from './BallotBoard'
import { Unopened } from './Unopened'
import { useMotion } from './useMotion'

export default function Ballot() {
  const { id = '' } = useRouter().params
  const isWhole = MotionId.safeParse(id).success
  const { data: motion, error, refetch, dataUpdatedAt } = useMotion(isWhole ? id : '')
  const now = useNow()
  const ask = async () => {
    if (!isWhole) return
    // Its tiles tell how far the topic has come.
    void queryClient.invalidateQueries({ queryKey: ['topic', topicOfMotion(id)] })
    await refetch()
  }

  useDidShow(() => void ask())
  usePullDownRefresh(() => void ask().finally(() => Taro.stopPullDownRefresh()))

  if (motion) return <BallotBoard motion={motion} now={now} fetchedAt={dataUpdatedAt} />
  return <Unopened title='投票' isWhole={isWhole} error={error} onRetry={() => void ask()} />
}
