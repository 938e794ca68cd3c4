import { type ReactNode } from 'react'
import Taro from '@tarojs/taro'
import type { Answer } from '../../../shared/contract'
import { dateOf } from '../clockText'
import { Button } from '../kit/Button'
import { Empty } from '../kit/Empty'
import { satisfied, solved } from '../workOrder/deeds'
import { isHappy, type RatingGiven } from '../workOrder/myRating'
import { backToOrder } from './backToOrder'
import { ReopenButton } from './ReopenButton'
import type { Making } from './useOrderMove'

type Seen = Answer<'getOrder'>

export type RatedProps = { seen: Seen; rating: RatingGiven | undefined; making: Making }

/** After the last word: thanks, what comes of it, and what can be done where it was not well. */
export function Rated(props: RatedProps) {
  const { seen, rating } = props
  const given = rating ? `您评的是：${solved[rating.solved]}，${satisfied[rating.satisfied]}。` : ''
  const further = rating && !isHappy(rating) ? furtherFor(props, rating) : undefined
  return (
    <Empty
      title='评好了，谢谢您'
      say={`${given}办事的人和街道都看得到，看不到您的名字。${further?.say ?? ''}`}
    >
      {further?.button}
      <Button kind={further ? 'text' : 'soft'} onPress={() => void backToOrder(seen.order.id)}>
        回去看办到哪了
      </Button>
    </Empty>
  )
}

type Further = { say: string; button: ReactNode }

function furtherFor({ seen, making }: RatedProps, rating: RatingGiven): Further | undefined {
  const { order, moves } = seen
  if (moves.includes('reopen')) {
    const until = order.reopenUntil ? `${dateOf(order.reopenUntil)}前` : '现在'
    return {
      say: `还没办好的话，${until}点“重办”，社区重新派人，您说的都带着。`,
      button: <ReopenButton rating={rating} making={making} onLeft={() => void backToOrder(order.id)} />,
    }
  }
  if (order.isMine) {
    const report = () => void Taro.navigateTo({ url: `/resident/report?kind=${order.kind}` })
    return {
      say: '重办的时间过了。还没办好的话，再报一件就行。',
      button: (
        <Button big kind='main' icon='camera' onPress={report}>
          再报一件
        </Button>
      ),
    }
  }
  if (!moves.includes('note')) return undefined
  return {
    say: '哪里还没好，可以补一句，办事的人看得到。',
    button: (
      <Button big kind='main' icon='talk' onPress={() => making.open('note')}>
        补一句
      </Button>
    ),
  }
}
