import { View } from '@tarojs/components'
import type { Suggestion } from '../../../shared/workOrder/operations'
import type * as z from 'zod/mini'
import { classNames } from '../kit/classNames'
import { Icon } from '../kit/Icon'
import { Pressable } from '../kit/Pressable'

type SuggestedProps = { suggestion: z.output<typeof Suggestion>; chosen: boolean; onPress: () => void }

/** 建议派给, and why: a suggestion without its reasons would be an order. */
export const Suggested = ({ suggestion: { name, reasons }, chosen, onPress }: SuggestedProps) => (
  <Pressable
    className={classNames('suggest', chosen && 'is-on')}
    role='radio'
    label={`建议派给${name}，${reasons.join('，')}`}
    checked={chosen}
    onPress={onPress}
  >
    <View className='t-small'>建议派给</View>
    <View className='row mt1'>
      <View className='t-title row__grow'>{name}</View>
      {chosen && (
        <View className='t-tile'>
          <Icon name='checkring' />
        </View>
      )}
    </View>
    <View className='suggest__why'>
      {reasons.map((reason) => (
        <View key={reason} className='suggest__r'>
          <Icon name='doc' size='s' />
          <View>{reason}</View>
        </View>
      ))}
    </View>
  </Pressable>
)
