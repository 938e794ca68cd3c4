import type { Order } from '../../../shared/workOrder/order'
import { isEnded } from '../../../shared/workOrder/transitions'
import { dueText } from '../clockText'
import { Strip } from '../kit/Strip'
import { triesOf } from './callingBack'
import type { OrderInHand } from './useOrderInHand'

type CallBackSeen = NonNullable<Order['callBack']>

/** 回访: whether the reporter has said how it was. Who does not answer is not counted as content. */
export function CallBack({ inHand: { seen, now } }: { inHand: OrderInHand }) {
  const { callBack, status } = seen.order
  if (!callBack || !isEnded(status)) return null
  if (callBack.state === 'waiting')
    return (
      <Strip kind='wait' icon='phone' title='等居民说办得怎么样'>
        {dueText(callBack.until, now)}没答复，记作“没等到答复”，不算满意。{triesSaid(triesOf(seen, now))}
        {countSaid(callBack)}
      </Strip>
    )
  if (callBack.state === 'unreached')
    return (
      <Strip kind='plain' icon='phone' title='回访没等到答复'>
        不算满意。居民什么时候想说，还能评。{countSaid(callBack)}
      </Strip>
    )
  const counted = countSaid(callBack)
  return counted ? (
    <Strip kind='plain' icon='phone' title='居民答复了'>
      {counted}
    </Strip>
  ) : null
}

/** Who said “我也遇到” is asked as well; of one alone there is nothing to count. */
function countSaid({ count }: CallBackSeen) {
  if (!count || count.asked < 2) return ''
  const inVain = count.unreached > 0 ? `，${count.unreached} 人没等到` : ''
  return `连“我也遇到”的一共问了 ${count.asked} 人，答了 ${count.answered} 人${inVain}。`
}

const triesSaid = (tries: string[]) =>
  tries.length > 0 ? `没打通 ${tries.length} 次：${tries.join('、')}。` : ''
