import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { Cells } from '../kit/Cells'

type FirstOfProps<T> = { all: T[]; most: number; children: (one: T, at: number) => ReactNode }

/** The first of a long list, and the rest by a press. */
export function FirstOf<T>({ all, most, children }: FirstOfProps<T>) {
  const [isWhole, showAll] = useState(false)
  const shown = isWhole ? all : all.slice(0, most)
  return (
    <>
      <Cells>{shown.map(children)}</Cells>
      {all.length > shown.length && (
        <View className='mt3'>
          <Button onPress={() => showAll(true)}>还有 {all.length - shown.length} 条，都看看</Button>
        </View>
      )}
    </>
  )
}
