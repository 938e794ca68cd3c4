import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { MotionId } from '../../../shared/ballot/motion'
import { Page } from '../kit/Page'
import { useNow } from '../useNow'
import { LoadError } from '../workOrder/LoadError'
import { NoSuchOrder } from '../workOrder/NoSuchOrder'
import { BallotBoard } from './BallotBoard'
import { useMotion } from './useMotion'

export default function Ballot() {
  const { id = '' } = useRouter().params
  const isWhole = MotionId.safeParse(id).success
  const { data: motion, error, refetch, dataUpdatedAt } = useMotion(isWhole ? id : '')
  const now = useNow()
  const ask = async () => {
    if (isWhole) await refetch()
  }

  useDidShow(() => void ask())
  usePullDownRefresh(() => void ask().finally(() => Taro.stopPullDownRefresh()))

  if (motion) return <BallotBoard motion={motion} now={now} fetchedAt={dataUpdatedAt} />
  return (
    <Page
      title='投票'
      loading={isWhole && !error}
      error={isWhole ? error && <LoadError error={error} onRetry={() => void ask()} /> : <NoSuchOrder />}
    />
  )
}
