import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { FindSheet } from './FindSheet'
import type { Workplace } from './workplaces'

type ListToolsProps = { now: number; place: Workplace; children?: ReactNode }

/** Above a list: how it is sorted, and the way to any other order. */
export function ListTools({ now, place, children = '急的在前' }: ListToolsProps) {
  const [isOpen, open] = useState(false)
  return (
    <View>
      <View className='row staff-tools'>
        <View className='row__grow row t-small'>{children}</View>
        <Button kind='text' icon='search' onPress={() => open(true)}>
          按单号找
        </Button>
      </View>
      <FindSheet open={isOpen} onClose={() => open(false)} now={now} place={place} />
    </View>
  )
}
