import { View } from '@tarojs/components'
import type * as z from 'zod/mini'
import { verdictWords } from '../../../shared/topic/copy'
import type { PromiseMade } from '../../../shared/topic/topic'
import type { TopicMove } from '../../../shared/topic/transitions'
import { dateOf } from '../clockText'
import { Button } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { Slip } from '../kit/Slip'
import { Words } from '../staff/Words'

export type PromiseSeen = z.output<typeof PromiseMade>

/** What can be done about one. */
export const promiseDeeds = ['commission', 'link', 'fulfil'] as const satisfies TopicMove[]
export type PromiseDeed = (typeof promiseDeeds)[number]

const deedTexts: Record<PromiseDeed, string> = {
  commission: '转成工单',
  link: '关联单子',
  fulfil: '报结果',
}

export const stateWords: Record<PromiseSeen['state'], string> = {
  waiting: '还没动',
  inWork: '在办',
  ...verdictWords,
}

type PromiseSlipProps = {
  promise: PromiseSeen
  moves: readonly TopicMove[]
  onOpen: (deed: PromiseDeed) => void
}

/** One promise: how far it has come follows from its orders. */
export function PromiseSlip({ promise, moves, onOpen }: PromiseSlipProps) {
  const { what, by, until, isLate, orders, state, report } = promise
  const may = promiseDeeds.filter((deed) => moves.includes(deed))
  return (
    <Slip title={what} foot={report && <Words>{report.words}</Words>}>
      <View className='t-small'>
        {by}，{dateOf(until)}前办好
      </View>
      <View className={`t-bold mt2 ${isLate ? 't-zao' : ''}`}>
        {stateWords[state]}
        {isLate && '，过了说好的日子'}
      </View>
      {orders.map(({ id, number, categoryName, isClosed }) => (
        <View key={id} className='row t-small mt1'>
          <Icon name={isClosed ? 'checkring' : 'circle'} size='s' />
          <View className='ml1'>
            {categoryName} 单号 {number}，{isClosed ? '销单了' : '在办'}
          </View>
        </View>
      ))}
      {may.length > 0 && (
        <View className='cols cols--3 cols--fold mt3'>
          {may.map((deed) => (
            <Button key={deed} label={`${deedTexts[deed]}：${what}`} onPress={() => onOpen(deed)}>
              {deedTexts[deed]}
            </Button>
          ))}
        </View>
      )}
    </Slip>
  )
}
