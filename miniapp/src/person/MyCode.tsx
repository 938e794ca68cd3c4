import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'

/** 我的编号: what the street's admin asks for before she can give somebody a post. */
export const MyCode = ({ id }: { id: string }) => (
  <View className='mt4'>
    <Cells>
      <Cell
        title={`我的编号 ${id}`}
        note='街道给您加岗位时要用，平时用不着'
        end='复制'
        label={`复制我的编号 ${id}`}
        onPress={() => void Taro.setClipboardData({ data: id })}
      />
    </Cells>
  </View>
)
