import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { isEnded } from '../../../shared/workOrder/transitions'
import { Section } from '../kit/Section'
import { Strip } from '../kit/Strip'
import { endNews } from '../workOrder/meaningOf'
import { OrderSlip, orderUrl, type Mine } from '../workOrder/OrderSlip'

const allMine = { text: '全部', onPress: () => void Taro.switchTab({ url: '/pages/workOrder/mine' }) }

/** What moved last, and the one that asks for my word. */
export function LatestOrder({ orders, now }: { orders: Mine[]; now: number }) {
  const asking = orders.find(({ awaitsRating }) => awaitsRating)
  const latest = orders.find(({ status }) => !isEnded(status)) ?? orders[0]
  if (!latest) return null
  return (
    <Section title='我报的事' more={allMine}>
      <View className='stack'>
        {asking && (
          <Strip
            kind='wait'
            icon='star'
            title={`“${asking.title}”${endNews(asking)}`}
            onPress={() => void Taro.navigateTo({ url: orderUrl(asking.id) })}
          >
            请您评一评
          </Strip>
        )}
        <OrderSlip card={latest} now={now} />
      </View>
    </Section>
  )
}
