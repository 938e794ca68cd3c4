import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'

const record = () => void Taro.navigateTo({ url: '/visit/record' })

/** 记一次走访: what is heard at a door becomes orders of this very list. */
export const VisitDoor = () => (
  <View className='mt3'>
    <Cells>
      <Cell icon='walk' title='记一次走访' note='听到的每件成一张单，不用再写一遍' onPress={record} />
    </Cells>
  </View>
)
