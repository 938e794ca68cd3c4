import { isEnded } from '../../../shared/workOrder/transitions'
import { dueText } from '../clockText'
import { Strip } from '../kit/Strip'
import { triesOf } from './callingBack'
import type { OrderInHand } from './useOrderInHand'

/** 回访: whether the reporter has said how it was. Who does not answer is not counted as content. */
export function CallBack({ inHand: { seen, now } }: { inHand: OrderInHand }) {
  const { callBack, status } = seen.order
  if (!callBack || !isEnded(status)) return null
  if (callBack.state === 'waiting')
    return (
      <Strip kind='wait' icon='phone' title='等居民说办得怎么样'>
        {dueText(callBack.until, now)}没答复，记作“没等到答复”，不算满意。{triesSaid(triesOf(seen, now))}
      </Strip>
    )
  if (callBack.state === 'unreached')
    return (
      <Strip kind='plain' icon='phone' title='回访没等到答复'>
        不算满意。居民什么时候想说，还能评。
      </Strip>
    )
  return null
}

const triesSaid = (tries: string[]) =>
  tries.length > 0 ? `没打通 ${tries.length} 次：${tries.join('、')}。` : ''
