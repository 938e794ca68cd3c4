import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { dateOf } from '../clockText'
import { Button } from '../kit/Button'
import { holderName } from '../staff/afterMove'
import type { OrderInHand } from '../staff/useOrderInHand'
import { orderUrl } from '../staff/workplaces'
import { ruledFor } from './dispatching'
import { Suggested } from './Suggested'
import type { Dispatching } from './useDispatch'

const onDuty = (text: string) => ({ icon: 'list' as const, text })

/** 判例: how the street ruled on the same here, why, and the order it ruled on. */
export function Precedent({ inHand, to }: { inHand: OrderInHand; to: Dispatching }) {
  const { precedent, suggestion } = inHand.seen
  const id = ruledFor(inHand)
  if (!precedent || !id) return null
  const { holder, words, number, at, orderId } = precedent
  return (
    <View>
      <Suggested
        say='判例：街道裁给了'
        name={holderName({ holder })}
        reasons={[
          { icon: 'doc', text: `${dateOf(at)}裁定，单号 ${number}` },
          ...(words ? [{ icon: 'talk' as const, text: words }] : []),
          ...(suggestion?.unitId === id ? suggestion.reasons.map(onDuty) : []),
        ]}
        chosen={to.leadId === id}
        onPress={() => to.choose(id)}
      />
      <Button
        kind='text'
        icon='right'
        onPress={() => void Taro.navigateTo({ url: orderUrl(inHand.place, orderId) })}
      >
        看裁定的那张单
      </Button>
    </View>
  )
}
