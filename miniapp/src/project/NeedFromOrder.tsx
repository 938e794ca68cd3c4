import Taro from '@tarojs/taro'
import type { DeskPlace } from '../chair/places'
import { Button } from '../kit/Button'
import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'
import { LoadError } from '../workOrder/LoadError'
import { useOrder } from '../workOrder/useOrder'
import { useHeardNeeds } from './useHeardNeeds'
import { WriteNeed } from './WriteNeed'

type NeedFromOrderProps = { places: DeskPlace[]; orderId: string }

/** 列为需求 out of an order, once: its words come along, to be put as all may read them. */
export function NeedFromOrder({ places, orderId }: NeedFromOrderProps) {
  const { data, error, refetch } = useOrder(orderId)
  const { data: needs } = useHeardNeeds([orderId])
  const [listed] = needs ?? []
  if (listed) return <Listed needId={listed.needId} />
  if (data) return <WriteNeed places={places} from={{ orderId, words: data.order.description ?? '' }} />
  return (
    <Page
      pressAgain
      title='列为需求'
      loading={!error}
      error={error && <LoadError error={error} onRetry={() => void refetch()} />}
    />
  )
}

const Listed = ({ needId }: { needId: string }) => (
  <Page pressAgain title='列为需求'>
    <Empty title='这张单已经列为需求了' say='一张单只列一次，办到哪一步看那一条。'>
      <Button kind='main' onPress={() => void Taro.redirectTo({ url: `/project/need?id=${needId}` })}>
        看那一条
      </Button>
    </Empty>
  </Page>
)
