import { View } from '@tarojs/components'
import { statusNames } from '../../../shared/copy'
import type { Card } from '../../../shared/workOrder/order'
import { whenText } from '../clockText'
import { classNames } from '../kit/classNames'
import { Icon } from '../kit/Icon'
import { Pressable } from '../kit/Pressable'

export type Mergeable = Card & { title?: string }

type MergeChoiceProps = { card: Mergeable; now: number; chosen: boolean; onPress: () => void }

/** An order to merge into: what it says, where, how far it is, and its number to compare. */
export function MergeChoice({ card, now, chosen, onPress }: MergeChoiceProps) {
  const title = card.title ?? card.categoryName
  const about = [card.placeLabel, statusNames[card.status], whenText(card.reportedAt, now), card.number]
  return (
    <Pressable
      className={classNames('choice', chosen && 'is-on')}
      role='radio'
      label={[title, ...about].join('，')}
      checked={chosen}
      onPress={onPress}
    >
      <View className='row__grow'>
        <View>{title}</View>
        <View className='t-small'>{about.join(' · ')}</View>
      </View>
      {chosen && (
        <View className='choice__mark'>
          <Icon name='check' />
        </View>
      )}
    </Pressable>
  )
}
