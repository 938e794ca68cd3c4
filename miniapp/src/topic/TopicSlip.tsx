import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { topicStatusWords } from '../../../shared/topic/copy'
import type { TopicCard } from '../../../shared/topic/topic'
import { Slip } from '../kit/Slip'
import { StatusBadge } from '../kit/StatusBadge'
import { StepTiles } from '../kit/StepTiles'
import { statusLook } from './statusLook'
import { tileNow } from './tileNow'
import { untilShort } from './untilSaid'

export const topicUrl = (topicId: string) => `/topic/topic?id=${topicId}`

/** A topic in a list: what it is, where, how far it has come. */
export const TopicSlip = ({ card, now }: { card: TopicCard; now: number }) => (
  <Slip label={spoken(card, now)} onPress={() => void Taro.navigateTo({ url: topicUrl(card.id) })}>
    <View className='row row--wrap'>
      <View className='t-small'>{card.label}</View>
      <View className='row__end'>
        <StatusBadge look={statusLook[card.status]} word={topicStatusWords[card.status]} />
      </View>
    </View>
    <View className='slip__title said mt1'>{card.title}</View>
    <View className='mt3'>
      <StepTiles steps={card.steps} now={tileNow(card)} />
    </View>
    <View className='t-small mt2'>{stateSaid(card, now)}</View>
  </Slip>
)

function stateSaid(card: TopicCard, now: number) {
  const { status, support } = card
  if (status === 'raise') return `${support.count} 户附议，满 ${support.needed} 户就往下议`
  return untilShort(card, now)
}

const spoken = (card: TopicCard, now: number) =>
  [card.title, card.label, topicStatusWords[card.status], stateSaid(card, now)].filter(Boolean).join('，')
