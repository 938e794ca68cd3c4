import Taro from '@tarojs/taro'
import type { Answer } from '../../../shared/contract'
import { dateOf } from '../clockText'
import { Button } from '../kit/Button'
import { Empty } from '../kit/Empty'
import { satisfied, solved } from '../workOrder/deeds'
import { isHappy, type RatingGiven } from '../workOrder/myRating'
import { backToOrder } from './backToOrder'
import type { SpokenMove } from './orderMoves'

type Seen = Answer<'getOrder'>

export type RatedProps = { seen: Seen; rating: RatingGiven | undefined; onMove: (move: SpokenMove) => void }

/** After the last word: thanks, what comes of it, and what can be done where it was not well. */
export function Rated({ seen, rating, onMove }: RatedProps) {
  const given = rating ? `您评的是：${solved[rating.solved]}，${satisfied[rating.satisfied]}。` : ''
  const further = rating && !isHappy(rating) ? furtherFor(seen) : undefined
  return (
    <Empty
      title='评好了，谢谢您'
      say={`${given}办事的人和街道都看得到，看不到您的名字。${further?.say ?? ''}`}
    >
      {further && (
        <Button big kind='main' icon={further.icon} onPress={() => further.act(onMove)}>
          {further.text}
        </Button>
      )}
      <Button kind={further ? 'text' : 'soft'} onPress={() => void backToOrder(seen.order.id)}>
        回去看办到哪了
      </Button>
    </Empty>
  )
}

type Further = {
  say: string
  text: string
  icon: 'retry' | 'talk' | 'camera'
  act: (onMove: RatedProps['onMove']) => void
}

function furtherFor({ order, moves }: Seen): Further | undefined {
  if (moves.includes('reopen')) {
    const until = order.reopenUntil ? `${dateOf(order.reopenUntil)}前` : '现在'
    return {
      say: `还没办好的话，${until}点“重办”，社区重新派人。`,
      text: '没办好，重办',
      icon: 'retry',
      act: (onMove) => onMove('reopen'),
    }
  }
  if (order.isMine) {
    return {
      say: '重办的时间过了。还没办好的话，再报一件就行。',
      text: '再报一件',
      icon: 'camera',
      act: () => void Taro.navigateTo({ url: `/resident/report?kind=${order.kind}` }),
    }
  }
  if (!moves.includes('note')) return undefined
  return {
    say: '哪里还没好，可以补一句，办事的人看得到。',
    text: '补一句',
    icon: 'talk',
    act: (onMove) => onMove('note'),
  }
}
