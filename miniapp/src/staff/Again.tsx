import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Before } from '../../../shared/demand/demand'
import { dateOf } from '../clockText'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Strip } from '../kit/Strip'
import { verdictWords } from './journey'
import { useBefore } from './useBefore'
import type { OrderInHand } from './useOrderInHand'
import { orderUrl } from './workplaces'

type Closing = Before['closings'][number]

const go = (url: string) => void Taro.navigateTo({ url })

const titleOf = ({ closedAt, verdict, isThis }: Closing) =>
  [`${dateOf(closedAt)}销单`, verdict && verdictWords[verdict], isThis && '就是这一张']
    .filter(Boolean)
    .join('，')

const noteOf = ({ number, words, isThis }: Closing) =>
  [words && `“${words}”`, !isThis && `单号 ${number}`].filter(Boolean).join(' ') || undefined

/** 反复: closed twice, and here again. What was done before, and where all of it lies together. */
export function Again({ inHand: { seen, place } }: { inHand: OrderInHand }) {
  const { data: before } = useBefore(seen.order.id, seen.isAgain === true)
  if (!seen.isAgain) return null
  const { times, closings = [], demand } = before ?? {}
  const title = times ? `这一带同样的事，第 ${times} 次了` : '这一带同样的事，销了单又来了'
  return (
    <View className='mt3'>
      <Strip kind='late' icon='retry' title={title}>
        以前办完销了单，又来了。先看看前两次怎么办的、为什么又来，这次换个办法，一次办好。
      </Strip>
      <Cells>
        {closings.map((closing) => (
          <Cell
            key={closing.closedAt}
            icon='clock'
            title={titleOf(closing)}
            {...(noteOf(closing) && { note: noteOf(closing) })}
            {...(!closing.isThis && { onPress: () => go(orderUrl(place, closing.orderId)) })}
          />
        ))}
        {demand && (
          <Cell
            icon='flag'
            title={`归在一起的 ${demand.orders} 件：${demand.title}`}
            note='看总共报了多少回，能转成专题一起办'
            onPress={() => go(`/demand/demand?id=${demand.id}`)}
          />
        )}
      </Cells>
    </View>
  )
}
