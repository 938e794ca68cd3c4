import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Answer } from '../../../shared/contract'
import { refusalWords } from '../../../shared/refusalWords'
import { isEnded } from '../../../shared/workOrder/transitions'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { Sheet } from '../kit/Sheet'
import { isToday } from '../workOrder/isToday'
import type { SpokenMove } from './orderMoves'

export type OrderBarProps = {
  seen: Answer<'getOrder'>
  now: number
  onMove: (move: SpokenMove) => void
}

/** What a resident may do about an order now: the table of moves decides, this only words it. */
export function OrderBar(props: OrderBarProps) {
  const { seen, onMove } = props
  const [isMoreOpen, setMoreOpen] = useState(false)
  const { moves } = seen
  const rest = (['reopen', 'withdraw'] as const).filter((move) => moves.includes(move))
  const buttons = buttonsFor(props)
  if (buttons.length === 0 && rest.length === 0) return null
  return (
    <>
      <ActionBar
        more={
          rest.length > 0 && {
            label: rest.map((move) => words[move]).join('、'),
            onPress: () => setMoreOpen(true),
          }
        }
      >
        {buttons}
      </ActionBar>
      <Sheet open={isMoreOpen} title='还能做什么' onClose={() => setMoreOpen(false)}>
        <View className='stack'>
          {rest.map((move) => (
            <Button
              key={move}
              big
              kind='line'
              onPress={() => {
                setMoreOpen(false)
                onMove(move)
              }}
            >
              {words[move]}
            </Button>
          ))}
        </View>
      </Sheet>
    </>
  )
}

const words = { reopen: '没办好，重办', withdraw: '撤回这件事' }

function buttonsFor(props: OrderBarProps) {
  const { moves } = props.seen
  const note = moves.includes('note') && (
    <Button key='note' big kind='line' onPress={() => props.onMove('note')}>
      补一句
    </Button>
  )
  return [note, leadButton(props)].filter(Boolean)
}

function leadButton(props: OrderBarProps) {
  const { order, moves } = props.seen
  const { onMove } = props
  if (moves.includes('rate')) {
    return (
      <Button key='rate' big kind='main' icon='star' onPress={() => openRate(order.id)}>
        评一评
      </Button>
    )
  }
  if (moves.includes('join')) {
    return (
      <Button key='join' big kind='main' icon='people' onPress={() => onMove('join')}>
        我也遇到
      </Button>
    )
  }
  if (moves.includes('remind')) {
    return (
      <Button key='remind' big icon='bell' onPress={() => onMove('remind')}>
        催一催
      </Button>
    )
  }
  return wasRemindedToday(props) && <RemindedToday key='remind' />
}

/** Once a day; after that the button says why it is off. */
const wasRemindedToday = ({ seen: { order, steps }, now }: OrderBarProps) =>
  !isEnded(order.status) && steps.some(({ move, by, at }) => move === 'remind' && by.isMe && isToday(at, now))

const RemindedToday = () => (
  <Button big icon='bell' off={refusalWords.remindedToday}>
    今天催过了
  </Button>
)

const openRate = (orderId: string) => void Taro.navigateTo({ url: `/resident/rate?id=${orderId}` })
