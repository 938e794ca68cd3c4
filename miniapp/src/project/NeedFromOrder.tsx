import type { DeskPlace } from '../chair/places'
import { Page } from '../kit/Page'
import { LoadError } from '../workOrder/LoadError'
import { useOrder } from '../workOrder/useOrder'
import { WriteNeed } from './WriteNeed'

type NeedFromOrderProps = { places: DeskPlace[]; orderId: string; isHome: boolean }

/** 列一条需求 out of an order: its words come along, to be put as all may read them. */
export function NeedFromOrder({ places, orderId, isHome }: NeedFromOrderProps) {
  const { data, error, refetch } = useOrder(orderId)
  if (data)
    return <WriteNeed places={places} from={{ orderId, words: data.order.description ?? '', isHome }} />
  return (
    <Page
      pressAgain
      title='列上清单'
      loading={!error}
      error={error && <LoadError error={error} onRetry={() => void refetch()} />}
    />
  )
}
