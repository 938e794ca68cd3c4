import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { AlikeCard } from '../../../shared/demand/alikeOperations'
import { dayOf } from '../clockText'
import { Button } from '../kit/Button'
import { Photo } from '../kit/Photo'
import { Section } from '../kit/Section'
import { Slip } from '../kit/Slip'
import { roughDistance } from '../place/distance'
import { OrderBadge } from '../workOrder/OrderBadge'
import { orderUrl } from '../workOrder/OrderSlip'
import { photoSrc } from '../workOrder/photoSrc'
import { Refusal } from './Refusal'
import type { useSimilar } from './useSimilar'

const most = 3

/** 附近有一件很像: offered, never forced. */
export function Similar({ found, now }: { found: ReturnType<typeof useSimilar>; now: number }) {
  const { similar, join, joining, refusal, dismiss } = found
  if (similar.length === 0) return null
  return (
    <Section title={similar.length === 1 ? '附近有一件很像' : `附近有 ${similar.length} 件很像`}>
      <View className='stack'>
        {similar.slice(0, most).map((card) => (
          <Slip key={card.id}>
            <CardHead card={card} now={now} />
            <View className='cols cols--fold mt3'>
              {card.haveJoined ? (
                <Button onPress={() => void Taro.navigateTo({ url: orderUrl(card.id) })}>去看办到哪了</Button>
              ) : (
                <Button
                  icon='people'
                  busy={joining === card.id && '正在交……'}
                  onPress={() => void join(card.id)}
                >
                  我也遇到
                </Button>
              )}
              <Button kind='line' onPress={() => dismiss(card.id)}>
                不是一回事
              </Button>
            </View>
            <View className='t-note mt2'>
              {card.haveJoined
                ? '这件事您点过“我也遇到”，不用再报。'
                : '点“我也遇到”，那件事的每一步您都看得到，不用再报一遍。'}
            </View>
          </Slip>
        ))}
      </View>
      <Refusal words={refusal} />
    </Section>
  )
}

function CardHead({ card, now }: { card: AlikeCard; now: number }) {
  const [photo] = card.photoUrls
  return (
    <View className='row row--top'>
      {photo && (
        <View className='similar__photo'>
          <Photo src={photoSrc(photo)} alt='那件事的照片' />
        </View>
      )}
      <View className='row__grow'>
        <View className='t-bold'>{card.title}</View>
        <View className='t-small'>
          {roughDistance(card.distance)}，{dayOf(card.reportedAt, now)}报的
          {card.joined > 0 && `，${card.joined + 1} 户遇到`}
        </View>
        {card.reasons.length > 0 && <View className='t-small mt1'>{card.reasons.join(' · ')}</View>}
        <View className='mt1'>
          <OrderBadge order={card} />
        </View>
      </View>
    </View>
  )
}
