import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import type { OrderInHand } from './useOrderInHand'
import type { Workplace } from './workplaces'

const folders: readonly Workplace['folder'][] = ['desk', 'supervisor']

type CampaignCellProps = { inHand: OrderInHand; place: Workplace }

/** 专题攻坚: what is like many others may be put among them, by those who make campaigns. */
export const CampaignCell = ({ inHand, place }: CampaignCellProps) =>
  folders.includes(place.folder) ? (
    <View className='mt3'>
      <Cells>
        <Cell
          icon='flag'
          title='专题攻坚'
          note='老有人报的，加进一个专题集中办'
          onPress={() => void Taro.navigateTo({ url: `/campaign/choose?order=${inHand.seen.order.id}` })}
        />
        <Cell
          icon='hands'
          title='记一条需求'
          note='缺人手、缺场地的，列上清单找资源'
          onPress={() =>
            void Taro.navigateTo({ url: `/project/write?what=need&order=${inHand.seen.order.id}` })
          }
        />
      </Cells>
    </View>
  ) : null
