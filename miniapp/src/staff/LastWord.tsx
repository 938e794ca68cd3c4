import { View } from '@tarojs/components'
import type { Step } from '../../../shared/workOrder/order'
import { Strip } from '../kit/Strip'
import { whoOf } from './journey'
import type { OrderInHand } from './useOrderInHand'

const sentBack: Partial<Record<Step['move'], string>> = {
  return: '退回',
  recall: '收回',
  rework: '返工',
  reopen: '重办',
}

/** What stands on the page already: the matter itself, and what was done. */
const isOwnReport = ({ move }: Step) => move === 'order' || move === 'finish'

/** What the hands before said when they passed it on: 网格员核实：盖板变形, 供水站退回：不是供水管. */
export function LastWord({ inHand }: { inHand: OrderInHand }) {
  const turn = [...inHand.seen.steps].reverse().find(({ from, to }) => from !== to)
  if (turn?.move === 'ungrabbed') return <Ungrabbed />
  if (!turn?.words || turn.by.isMe || isOwnReport(turn)) return null
  const back = sentBack[turn.move]
  if (!back)
    return (
      <View className='t-2 mt3'>
        {whoOf(turn)}说：{turn.words}
      </View>
    )
  return (
    <View className='mt3'>
      <Strip kind='call' icon='back' title={`${whoOf(turn)}${back}`}>
        {turn.words}
      </Strip>
    </View>
  )
}

/** 无人抢单: the pool had its time. */
const Ungrabbed = () => (
  <View className='mt3'>
    <Strip kind='call' icon='back' title='抢单池里没人接，退回来了'>
      派给一个单位，或者点名请一位网格员。
    </Strip>
  </View>
)
