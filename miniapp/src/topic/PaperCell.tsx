import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Motion } from '../../../shared/ballot/motion'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'

/** The way to the slips of paper, for whoever may take or read them: she has no other page of this topic. */
export function PaperCell({ motion: { id, moves } }: { motion: Motion }) {
  if (!moves.includes('handIn') && !moves.includes('read')) return null
  return (
    <View className='mt4'>
      <Cells>
        <Cell
          icon='doc'
          title='纸质票'
          note='登记谁交了票，两个人各录一遍'
          onPress={() => void Taro.navigateTo({ url: `/chair/paper?id=${id}` })}
        />
      </Cells>
    </View>
  )
}
