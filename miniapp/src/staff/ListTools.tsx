import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { FindSheet } from './FindSheet'
import type { Workplace } from './workplaces'

/** Above a list: how it is sorted, and the way to any other order. */
export function ListTools({ now, place }: { now: number; place: Workplace }) {
  const [isOpen, open] = useState(false)
  return (
    <View>
      <View className='row staff-tools'>
        <View className='row__grow t-small'>急的在前</View>
        <Button kind='text' icon='search' onPress={() => open(true)}>
          按单号找
        </Button>
      </View>
      <FindSheet open={isOpen} onClose={() => open(false)} now={now} place={place} />
    </View>
  )
}
