import Taro, { useRouter } from '@tarojs/taro'
import { OrderId } from '../../../shared/workOrder/id'
import { Button } from '../kit/Button'
import { isGone } from '../Refused'
import { GoneOrder } from '../workOrder/GoneOrder'
import { LoadError } from '../workOrder/LoadError'
import { NoSuchOrder } from '../workOrder/NoSuchOrder'
import { useOrder } from '../workOrder/useOrder'

/** The order that the page's address names. A link that was cut off names none, and nobody is asked for it. */
export function useLinkedOrder() {
  const { id = '' } = useRouter().params
  const isWhole = OrderId.safeParse(id).success
  const { data, error, isPending, refetch, dataUpdatedAt } = useOrder(isWhole ? id : '')
  const wasSeen = data !== undefined
  const seen = isGone(error) ? undefined : data
  const ask = async () => {
    if (isWhole) await refetch()
  }
  return {
    seen,
    ask,
    fetchedAt: dataUpdatedAt,
    isLoading: isWhole && isPending,
    problem: isWhole ? !seen && error && <Problem {...{ error, wasSeen, ask }} /> : <NoSuchOrder />,
  }
}

type ProblemProps = { error: Error; wasSeen: boolean; ask: () => Promise<void> }

const Problem = ({ error, wasSeen, ask }: ProblemProps) =>
  wasSeen ? <Gone /> : <LoadError error={error} onRetry={() => void ask()} />

const Gone = () => (
  <GoneOrder>
    <Button big kind='main' onPress={() => void Taro.switchTab({ url: '/pages/home/home' })}>
      回首页
    </Button>
  </GoneOrder>
)
