import { View } from '@tarojs/components'
import { statusNames } from '../../../shared/copy'
import type { Card } from '../../../shared/workOrder/order'
import { whenText } from '../clockText'
import { classNames } from '../kit/classNames'
import { Icon } from '../kit/Icon'
import { Pressable } from '../kit/Pressable'

export type Mergeable = Card & { title?: string; reasons?: string[] }

export const titleOfMergeable = ({ title, categoryName }: Mergeable) => title ?? categoryName

/** Where, how far it is, when it was reported, and its number to compare. */
export const aboutMergeable = ({ placeLabel, status, reportedAt, number }: Mergeable, now: number) =>
  [placeLabel, statusNames[status], whenText(reportedAt, now), number].join(' · ')

type MergeChoiceProps = { card: Mergeable; now: number; chosen: boolean; onPress: () => void }

/** An order to merge into. */
export function MergeChoice({ card, now, chosen, onPress }: MergeChoiceProps) {
  const title = titleOfMergeable(card)
  const about = aboutMergeable(card, now)
  const why = card.reasons?.join(' · ')
  return (
    <Pressable
      className={classNames('choice', chosen && 'is-on')}
      role='radio'
      label={[title, about, why].filter(Boolean).join('，').replace(/ · /g, '，')}
      checked={chosen}
      onPress={onPress}
    >
      <View className='row__grow'>
        <View>{title}</View>
        <View className='t-small'>{about}</View>
        {why && <View className='t-small'>{why}</View>}
      </View>
      {chosen && (
        <View className='choice__mark'>
          <Icon name='check' />
        </View>
      )}
    </Pressable>
  )
}
