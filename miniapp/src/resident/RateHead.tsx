import { View } from '@tarojs/components'
import type { Answer } from '../../../shared/contract'
import { findLast } from '../../../shared/findLast'
import { spanText } from '../clockText'
import { Pair } from '../kit/Pair'
import { Photo } from '../kit/Photo'
import { Seal } from '../kit/Seal'
import { stampOf } from '../workOrder/meaningOf'
import { orderTitle } from '../workOrder/orderTitle'
import { photoSrc } from '../workOrder/photoSrc'

type Seen = Answer<'getOrder'>

/** What was reported and what was done, side by side: then one can judge. */
export function RateHead({ seen: { order, steps } }: { seen: Seen }) {
  const finish = findLast(steps, ({ move }) => move === 'finish')
  const close = findLast(steps, ({ move }) => move === 'close')
  return (
    <View>
      <View className='row row--top'>
        <View className='row__grow'>
          <View className='t-lead'>{orderTitle({ ...order, placeLabel: order.place.label })}</View>
          <View className='t-small'>单号 {order.number}</View>
        </View>
        {order.closedAt && (
          <View className='row__end'>
            <Seal at={order.closedAt} word={stampOf(order)} />
          </View>
        )}
      </View>
      <Photos before={order.photoUrls[0]} after={finish?.photoUrls[0]} />
      <View className='t-small mt2'>
        {[finish && doneSaid(order.reportedAt, finish), close?.words].filter(Boolean).join('')}
      </View>
    </View>
  )
}

function doneSaid(reportedAt: string, { by, words, at }: Seen['steps'][number]) {
  const who = by.unitName ? `${by.unitName}${by.name}` : by.name
  const span = spanText(Date.parse(at) - Date.parse(reportedAt))
  return `${who}${words ? `：${words.replace(/[。.]?$/, '。')}` : '办完了，'}用了 ${span}。`
}

function Photos({ before, after }: { before: string | undefined; after: string | undefined }) {
  if (before && after) {
    return (
      <View className='mt3'>
        <Pair
          before={{ src: photoSrc(before), alt: '您报的时候', tag: '您报的时候' }}
          after={{ src: photoSrc(after), alt: '办完以后', tag: '办完以后' }}
        />
      </View>
    )
  }
  const [one] = [after, before].filter((url) => url !== undefined)
  if (!one) return null
  const tag = after ? '办完以后' : '您报的时候'
  return (
    <View className='mt3'>
      <Photo wide src={photoSrc(one)} alt={tag} tag={tag} />
    </View>
  )
}
