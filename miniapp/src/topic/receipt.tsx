import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { MotionId } from '../../../shared/ballot/motion'
import { useNow } from '../useNow'
import { ReceiptBoard } from './ReceiptBoard'
import { Unopened } from './Unopened'
import { useMotion } from './useMotion'

export default function ReceiptPage() {
  const { id = '' } = useRouter().params
  const isWhole = MotionId.safeParse(id).success
  const { data: motion, error, refetch, dataUpdatedAt } = useMotion(isWhole ? id : '')
  const now = useNow()

  useDidShow(() => {
    if (isWhole) void refetch()
  })
  usePullDownRefresh(() => void refetch().finally(() => Taro.stopPullDownRefresh()))

  if (motion) return <ReceiptBoard motion={motion} now={now} fetchedAt={dataUpdatedAt} />
  return <Unopened title='回执' isWhole={isWhole} error={error} onRetry={() => void refetch()} />
}
