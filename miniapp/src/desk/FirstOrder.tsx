import { type ReactNode } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { Page } from '../kit/Page'
import { Skeleton } from '../kit/Skeleton'
import { Changed } from '../staff/Changed'
import { Leftover } from '../staff/Leftover'
import { LoadError } from '../workOrder/LoadError'
import { OrderSlip } from '../staff/OrderSlip'
import { Pending } from '../staff/Pending'
import { Reminded } from '../staff/Reminded'
import { Whistles } from '../staff/Whistles'
import { isInHand, useOrderInHand, type OrderInHand } from '../staff/useOrderInHand'
import { orderUrl, workplaces } from '../staff/workplaces'
import { DispatchBar } from './DispatchBar'
import { DispatchForm } from './DispatchForm'
import { useDispatch } from './useDispatch'

type FirstOrderProps = {
  orderId: string
  /** The sentence of the page. */
  say: string
  head: ReactNode
  /** What comes after it. */
  rest: ReactNode
  onMade: (words: string) => void
}

/** The most urgent order, opened on the desk itself: one page, one decision, and the next one follows. */
export function FirstOrder({ orderId, onMade, ...around }: FirstOrderProps) {
  const inHand = useOrderInHand(orderId, workplaces.desk, ({ words }) => onMade(words))
  if (isInHand(inHand)) return <Opened inHand={inHand} {...around} />
  const { error, refetch } = inHand.query
  const { say, head, rest } = around
  return (
    <Page title='派单台' head={say}>
      {head}
      {error ? (
        <LoadError error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton count={1} say='正在取最急的一张……' />
      )}
      {rest}
    </Page>
  )
}

type OpenedProps = Omit<FirstOrderProps, 'orderId' | 'onMade'> & { inHand: OrderInHand }

function Opened({ inHand, say, head, rest }: OpenedProps) {
  const to = useDispatch(inHand)
  const { id } = inHand.seen.order
  const mayDispatch = inHand.seen.moves.includes('dispatch')
  return (
    <Page
      title='派单台'
      head={say}
      bar={<DispatchBar inHand={inHand} to={to} />}
      fetchedAt={inHand.query.dataUpdatedAt}
    >
      {head}
      <View className='stack'>
        <Changed inHand={inHand} />
        <Pending inHand={inHand} />
        <Leftover inHand={inHand} />
        <Reminded inHand={inHand} />
        <Whistles inHand={inHand} />
        <OrderSlip inHand={inHand}>
          <View className='mt2'>
            <Button
              kind='text'
              icon='doc'
              onPress={() => void Taro.navigateTo({ url: orderUrl(workplaces.desk, id) })}
            >
              地点、报事人和经过
            </Button>
          </View>
          {mayDispatch && <DispatchForm inHand={inHand} to={to} />}
        </OrderSlip>
      </View>
      {rest}
    </Page>
  )
}
