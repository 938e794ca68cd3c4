import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { HeardNeedCell } from '../project/HeardNeedCell'
import { useHeardNeeds } from '../project/useHeardNeeds'
import type { OrderInHand } from './useOrderInHand'
import type { Workplace } from './workplaces'

const folders: readonly Workplace['folder'][] = ['desk', 'supervisor']

type CampaignCellProps = { inHand: OrderInHand; place: Workplace }

/** 专题攻坚 · 列为需求: by those who make campaigns and lists. */
export const CampaignCell = ({ inHand, place }: CampaignCellProps) =>
  folders.includes(place.folder) ? <Acts orderId={inHand.seen.order.id} /> : null

/** What is like many others may be put among them; what somebody lacks becomes a need, once. */
function Acts({ orderId }: { orderId: string }) {
  const { data: needs = [] } = useHeardNeeds([orderId])
  return (
    <View className='mt3'>
      <Cells>
        <Cell
          icon='flag'
          title='专题攻坚'
          note='老有人报的，加进一个专题集中办'
          onPress={() => void Taro.navigateTo({ url: `/campaign/choose?order=${orderId}` })}
        />
        <HeardNeedCell orderId={orderId} listed={needs[0]} note='缺人手、缺场地的，列进三份清单找资源' />
      </Cells>
    </View>
  )
}
