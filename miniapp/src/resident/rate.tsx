import { useState } from 'react'
import Taro, { useDidShow, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Answer } from '../../../shared/contract'
import { useKept } from '../drafts/useKept'
import { useSend } from '../drafts/useSend'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'
import { LoadError } from '../workOrder/LoadError'
import { orderTitle } from '../workOrder/orderTitle'
import { useOrder } from '../workOrder/useOrder'
import { MoveSheet } from './MoveSheet'
import { RateForm } from './RateForm'
import { RateHead } from './RateHead'
import { blankRating, finished, type Rating } from './rating'
import { Refusal } from './Refusal'
import { scrollTo } from './scrollTo'
import { useOrderMove } from './useOrderMove'
import './order.scss'

export default function Rate() {
  const { id = '' } = useRouter().params
  const { data: seen, error, isPending, refetch, dataUpdatedAt } = useOrder(id)
  useDidShow(() => void refetch())

  if (seen?.moves.includes('rate')) return <Judge seen={seen} fetchedAt={dataUpdatedAt} />
  return (
    <Page
      title='评一评'
      loading={isPending}
      error={!seen && error && <LoadError error={error} onRetry={() => void refetch()} />}
    >
      {seen && (
        <Empty
          title={seen.order.haveRated ? '您评过了' : '这件事还不能评'}
          say='办好、街道核实以后，才请您评。'
        >
          <Button onPress={() => void Taro.navigateBack()}>回去看办到哪了</Button>
        </Empty>
      )}
    </Page>
  )
}

function useRating({ order }: Answer<'getOrder'>) {
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
    if (is === 'sent') void Taro.showToast({ title: '评价交上去了', icon: 'none' })
    await Taro.navigateBack()
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

function Judge({ seen, fetchedAt }: { seen: Answer<'getOrder'>; fetchedAt: number }) {
  const { rating, change, open, submit, isBusy, refusal } = useRating(seen)
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
