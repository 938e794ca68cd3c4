import { useState } from 'react'
import { View } from '@tarojs/components'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { Strip } from '../kit/Strip'
import { AroundCells, AroundSheet } from './AroundSheet'
import type { useAround } from './useAround'

type Looking = ReturnType<typeof useAround>

/** Around what the list below looks, and another choice. */
export function AroundBar({ looking: { known, around, choose, isRefused } }: { looking: Looking }) {
  const [isChoosing, setChoosing] = useState(false)
  if (!known) return null
  return (
    <View className='stack'>
      {isRefused && (
        <Strip kind='plain' icon='pin'>
          手机没说您在哪。选一个社区看，一样的。
        </Strip>
      )}
      {around ? (
        <Cells>
          <Cell
            icon='pin'
            title={around.name}
            note={`${around.note}，点这里换个地方`}
            onPress={() => setChoosing(true)}
          />
        </Cells>
      ) : (
        <Section title='先选看哪里的事'>
          <AroundCells {...known} onChoose={choose} />
        </Section>
      )}
      <AroundSheet open={isChoosing} {...known} onChoose={choose} onClose={() => setChoosing(false)} />
    </View>
  )
}
