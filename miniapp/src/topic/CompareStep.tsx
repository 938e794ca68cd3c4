import { View } from '@tarojs/components'
import { dayOf } from '../clockText'
import { Button } from '../kit/Button'
import { Section } from '../kit/Section'
import { Slip } from '../kit/Slip'
import { SwitchCell } from '../kit/SwitchCell'
import { Cells } from '../kit/Cells'
import { TopicSlip } from './TopicSlip'
import type { TopicAnswer } from './topicApi'

type Similar = TopicAnswer<'similarTopics'>

type CompareStepProps = {
  similar: Similar
  now: number
  orderIds: readonly string[]
  onOrders: (orderIds: string[]) => void
  onBack: () => void
  title: string
}

/** 先比一比: who means the same stands behind it, instead of raising it twice. */
export const CompareStep = ({ similar, now, orderIds, onOrders, onBack, title }: CompareStepProps) => {
  const { topics, orders } = similar
  const link = (id: string) => (on: boolean) =>
    onOrders(on ? [...orderIds, id] : orderIds.filter((one) => one !== id))
  return (
    <>
      <Slip>
        <View className='t-note'>您要提的</View>
        <View className='said said--large'>{title}</View>
        <Button kind='text' icon='edit' onPress={onBack}>
          改一改
        </Button>
      </Slip>
      {topics.length > 0 && (
        <Section title='有人提过差不多的'>
          <View className='t-small'>是一回事的话，点开去附议、去说想法，不用再提一遍。</View>
          <View className='stack mt3'>
            {topics.map((card) => (
              <TopicSlip key={card.id} card={card} now={now} />
            ))}
          </View>
        </Section>
      )}
      {orders.length > 0 && (
        <Section title='邻居报过的单子'>
          <View className='t-small'>说的是同一件事就打开，报过的邻居会收到邀请，一起来议。</View>
          <View className='mt3'>
            <Cells>
              {orders.map(({ id, number, categoryName, placeLabel, reportedAt }) => (
                <SwitchCell
                  key={id}
                  title={`${placeLabel}，${categoryName}`}
                  note={`${dayOf(reportedAt, now)}报的，单号 ${number}`}
                  on={orderIds.includes(id)}
                  onChange={link(id)}
                />
              ))}
            </Cells>
          </View>
        </Section>
      )}
      {topics.length + orders.length === 0 && (
        <View className='t-small mt4'>没有找到差不多的，您是头一个提的。</View>
      )}
    </>
  )
}
