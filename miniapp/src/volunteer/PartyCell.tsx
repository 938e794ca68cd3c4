import { View } from '@tarojs/components'
import { Cells } from '../kit/Cells'
import { SwitchCell } from '../kit/SwitchCell'
import type { FormPart } from './useWriting'

/** 报到党员: said only by whoever wants to. */
export const PartyCell = ({ writing, change }: FormPart) => (
  <View className='mt4'>
    <Cells>
      <SwitchCell
        icon='flag'
        title='我是到社区报到的党员'
        note='可以不说，只有社区看得到'
        on={writing.isPartyMember}
        onChange={(isPartyMember) => change({ isPartyMember })}
      />
    </Cells>
  </View>
)
