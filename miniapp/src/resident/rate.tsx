import { useState } from 'react'
import Taro, { useDidShow } from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Answer } from '../../../shared/contract'
import { isEnded } from '../../../shared/workOrder/transitions'
import { useKept } from '../drafts/useKept'
import { useSend } from '../drafts/useSend'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'
import { myRating, type RatingGiven } from '../workOrder/myRating'
import { orderTitle } from '../workOrder/orderTitle'
import { blankRating, finished, type Rating } from '../workOrder/rating'
import { backToOrder } from './backToOrder'
import { MoveSheet } from './MoveSheet'
import { Rated } from './Rated'
import { RateForm } from './RateForm'
import { RateHead } from './RateHead'
import { Refusal } from './Refusal'
import { scrollTo } from './scrollTo'
import { useLinkedOrder } from './useLinkedOrder'
import { useOrderMove } from './useOrderMove'
import './order.scss'

export default function Rate() {
  const { seen, ask, isLoading, problem, fetchedAt } = useLinkedOrder()
  const [given, give] = useState<RatingGiven>()
  useDidShow(() => void ask())

  if (seen?.moves.includes('rate') && !given)
    return <Judge seen={seen} fetchedAt={fetchedAt} onRated={give} />
  return (
    <Page title='评一评' loading={isLoading} error={problem}>
      {seen && <NothingToJudge seen={seen} given={given} />}
    </Page>
  )
}

function NothingToJudge({ seen, given }: { seen: Answer<'getOrder'>; given: RatingGiven | undefined }) {
  const { order } = seen
  const making = useOrderMove(order)
  const isRated = given !== undefined || order.haveRated
  return (
    <>
      {isRated ? (
        <Rated seen={seen} rating={given ?? myRating(seen)} making={making} />
      ) : (
        <Empty {...notYet(order)}>
          <Button onPress={() => void backToOrder(order.id)}>回去看办到哪了</Button>
        </Empty>
      )}
      <MoveSheet order={order} making={making} />
    </>
  )
}

const notYet = ({ status }: Answer<'getOrder'>['order']) =>
  isEnded(status)
    ? { title: '这件事不用您评', say: '报的人、点过“我也遇到”的人，在办完以后评。' }
    : { title: '这件事还在办', say: '办完、街道核实以后，再请您评。' }

function useRating({ order }: Answer<'getOrder'>, onRated: (rating: RatingGiven) => void) {
  const [rating, change, forget] = useKept<Rating>(`rate ${order.id}`, blankRating)
  const [isPressed, setPressed] = useState(false)
  const { send, isBusy, refusal } = useSend()
  const state = finished(rating)

  async function submit() {
    setPressed(true)
    if (state.is === 'open') return scrollTo(state.question)
    const is = await send('rate', {
      params: { orderId: order.id },
      body: { version: order.version, ...state.body },
      title: `评价：${orderTitle({ ...order, placeLabel: order.place.label })}`,
    })
    if (is !== 'sent' && is !== 'waiting') return
    forget()
    if (is === 'waiting') return backToOrder(order.id)
    onRated(state.body)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }

  return {
    rating,
    change: (part: Partial<Rating>) => change((before) => ({ ...before, ...part })),
    open: isPressed && state.is === 'open' ? state.question : undefined,
    submit: () => void submit(),
    isBusy,
    refusal,
  }
}

type JudgeProps = {
  seen: Answer<'getOrder'>
  fetchedAt: number
  onRated: (rating: RatingGiven) => void
}

function Judge({ seen, fetchedAt, onRated }: JudgeProps) {
  const { rating, change, open, submit, isBusy, refusal } = useRating(seen, onRated)
  const making = useOrderMove(seen.order)
  const canReopen = seen.moves.includes('reopen')
  return (
    <Page
      title='评一评'
      head='办得怎么样，您说了算'
      fetchedAt={fetchedAt}
      bar={
        <ActionBar>
          {canReopen && (
            <Button big kind='line' onPress={() => making.open('reopen')}>
              重办
            </Button>
          )}
          <Button big kind='main' busy={isBusy && '正在交……'} onPress={submit}>
            交评价
          </Button>
        </ActionBar>
      }
    >
      <RateHead seen={seen} />
      <Refusal words={refusal} />
      <View className='mt6'>
        <RateForm
          rating={rating}
          open={open}
          reopenUntil={canReopen ? seen.order.reopenUntil : undefined}
          onChange={change}
        />
      </View>
      <MoveSheet order={seen.order} making={making} />
    </Page>
  )
}
