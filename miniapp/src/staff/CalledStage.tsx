import { View } from '@tarojs/components'
import { whenText } from '../clockText'
import { HolderCell } from './HolderCell'
import { MoveBar } from './MoveBar'
import { OrderSheet } from './OrderSheet'
import { ReportInWords } from './ReportInSheet'
import type { StageProps } from './StaffOrder'
import { useReportIn } from './useReportIn'

/** 应哨: one's unit was called to it. One button says that it has come. */
export function CalledStage({ inHand, place, title }: StageProps & { title: string }) {
  const { call, text, report } = useReportIn(inHand)
  const bar = (
    <MoveBar
      inHand={inHand}
      own={[
        { move: 'reportIn', text, icon: 'whistle', onPress: report },
        { move: 'note', text: '跟进', onPress: () => inHand.openSheet('note') },
      ]}
      say={call && `${call.calledBy}等您到 ${whenText(call.dueAt, inHand.now)}。到了点一下就行。`}
    />
  )
  return (
    <OrderSheet inHand={inHand} place={place} title={title} bar={bar} reportsBelow>
      <HolderCell inHand={inHand} />
      <View className='mt6'>
        <ReportInWords inHand={inHand} />
      </View>
    </OrderSheet>
  )
}
