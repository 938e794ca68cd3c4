import { View } from '@tarojs/components'
import { takeBackReasonNames } from '../../../shared/ballot/copy'
import type { SlipTakenBack } from '../../../shared/ballot/slip'
import { dayOf } from '../clockText'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { useNow } from '../useNow'

/** 收回的纸票: which and why, for everybody; whose it was, for nobody. */
export function TakenBack({ notes }: { notes: SlipTakenBack[] }) {
  const now = useNow()
  if (notes.length === 0) return null
  return (
    <View className='mt3'>
      <Cells>
        {notes.map(({ slip, at, reason }, place) => (
          <Cell
            key={`${slip} ${at} ${place}`}
            icon='back'
            title={`${slip} 号纸票收回了：${takeBackReasonNames[reason]}`}
            note={dayOf(at, now)}
          />
        ))}
      </Cells>
    </View>
  )
}
