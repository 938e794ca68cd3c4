import { useRouter } from '@tarojs/taro'
import { OrderId } from '../../../shared/workOrder/id'
import { Page } from '../kit/Page'
import { useNobody } from '../person/useNobody'
import { WhoPage } from '../person/WhoPage'
import { useNow } from '../useNow'
import { LoadError } from '../workOrder/LoadError'
import { ProposeFrom } from './ProposeFrom'
import { useCommunity } from './useCommunity'

export default function Propose() {
  const { order = '' } = useRouter().params
  const living = useCommunity()
  const now = useNow()
  const { known, error, askAgain } = living
  const isNobody = useNobody(known ? undefined : error)

  if (isNobody) return <WhoPage title='提一件事' />
  if (known) {
    const orderId = OrderId.safeParse(order).success ? order : ''
    return <ProposeFrom known={known} living={living} orderId={orderId} now={now} />
  }
  return (
    <Page
      pressAgain
      title='提一件事'
      loading={!error}
      error={error && <LoadError error={error} onRetry={askAgain} />}
    />
  )
}
