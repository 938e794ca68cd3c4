import { useRouter } from '@tarojs/taro'
import { OrderId } from '../../../shared/workOrder/id'
import { LoadError } from '../workOrder/LoadError'
import { NoSuchOrder } from '../workOrder/NoSuchOrder'
import { useOrder } from '../workOrder/useOrder'

/** The order that the page's address names. A link that was cut off names none, and nobody is asked for it. */
export function useLinkedOrder() {
  const { id = '' } = useRouter().params
  const isWhole = OrderId.safeParse(id).success
  const { data: seen, error, isPending, refetch, dataUpdatedAt } = useOrder(isWhole ? id : '')
  const ask = async () => {
    if (isWhole) await refetch()
  }
  return {
    seen,
    ask,
    fetchedAt: dataUpdatedAt,
    isLoading: isWhole && isPending,
    problem: isWhole ? (
      !seen && error && <LoadError error={error} onRetry={() => void ask()} />
    ) : (
      <NoSuchOrder />
    ),
  }
}
