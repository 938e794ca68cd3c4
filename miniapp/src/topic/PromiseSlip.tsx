import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { verdictWords } from '../../../shared/topic/copy'
import type { TopicSeen } from '../../../shared/topic/topic'
import { dateOf } from '../clockText'
import { Button } from '../kit/Button'
import { StatusBadge, type StatusBadgeProps } from '../kit/StatusBadge'
import { orderUrl } from '../workOrder/OrderSlip'
import { PhotoRow } from './PhotoRow'
import { Track } from './Track'

export type PromiseSeen = TopicSeen['promises'][number]

const stateWords: Record<PromiseSeen['state'], string> = {
  waiting: '还没动',
  inWork: '在办',
  ...verdictWords,
}
const looks: Record<PromiseSeen['state'], StatusBadgeProps['look']> = {
  waiting: 'ordered',
  inWork: 'accepted',
  kept: 'finished',
  partly: 'suspended',
  broken: 'declined',
}

/** 承诺事项: what, who, until when; how far it is follows from its orders. */
export const PromiseSlip = ({ promise }: { promise: PromiseSeen }) => {
  const { what, by, until, isLate, orders, state, report, judged } = promise
  return (
    <View className='slip slip--flat'>
      <View className='row row--wrap'>
        <StatusBadge look={isLate ? 'overdue' : looks[state]} word={isLate ? '晚了' : stateWords[state]} />
      </View>
      <View className='t-bold said mt1'>{what}</View>
      <View className='t-small mt1'>
        {by}，{dateOf(until)}前办好
      </View>
      {orders.length > 0 && <Orders orders={orders} />}
      {report && <Reported report={report} />}
      {report?.is === 'kept' && <StillOpen orders={orders} />}
      {judged && (
        <View className='t-small mt2'>
          大家评：做到了 {judged.kept} 户，做到一部分 {judged.partly} 户，没做到 {judged.broken} 户
        </View>
      )}
    </View>
  )
}

function Orders({ orders }: Pick<PromiseSeen, 'orders'>) {
  const closed = orders.filter(({ isClosed }) => isClosed).length
  const said = `${orders.length} 张单，办好了 ${closed} 张`
  return (
    <View className='mt3'>
      <Track part={closed} whole={orders.length} label={said} thin />
      <View className='t-small mt1'>{said}</View>
      {orders.map(({ id, number, categoryName, isClosed }) => (
        <Button
          key={id}
          kind='text'
          icon={isClosed ? 'check' : 'hands'}
          onPress={() => void Taro.navigateTo({ url: orderUrl(id) })}
        >
          {`${categoryName}，单号 ${number}`}
        </Button>
      ))}
    </View>
  )
}

/** What was reported and how the orders stand may differ: then it is said, and left to the reader. */
function StillOpen({ orders }: Pick<PromiseSeen, 'orders'>) {
  const open = orders.filter(({ isClosed }) => !isClosed).length
  return open > 0 ? <View className='t-small mt1'>关联的单还有 {open} 张没办完。</View> : null
}

const Reported = ({ report }: { report: NonNullable<PromiseSeen['report']> }) => (
  <View className='mt3'>
    <View className='t-bold'>
      {report.by}报的结果：{verdictWords[report.is]}
    </View>
    <View className='said'>{report.words}</View>
    <PhotoRow urls={report.photoUrls} of='结果' />
  </View>
)
