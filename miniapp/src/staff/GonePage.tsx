import Taro from '@tarojs/taro'
import { Button } from '../kit/Button'
import { Page } from '../kit/Page'
import { GoneOrder } from '../workOrder/GoneOrder'
import { Leftover } from './Leftover'
import type { OrderInHand } from './useOrderInHand'
import { queueUrl, type Workplace } from './workplaces'

type GonePageProps = { inHand: OrderInHand; place: Workplace; title: string }

/** The order went out of this person's sight while she had it open or kept: what she wrote is still hers. */
export function GonePage({ inHand, place, title }: GonePageProps) {
  const none = { ...inHand, seen: { ...inHand.seen, moves: [] } }
  return (
    <Page title={title}>
      <Leftover inHand={none} />
      <GoneOrder>
        <Button big kind='main' onPress={() => void Taro.redirectTo({ url: queueUrl(place) })}>
          回{place.name}
        </Button>
      </GoneOrder>
    </Page>
  )
}
