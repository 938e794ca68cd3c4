import { View } from '@tarojs/components'
import { classNames } from '../kit/classNames'
import { Icon } from '../kit/Icon'
import type { IconName } from '../kit/iconNames'
import { Pressable } from '../kit/Pressable'

type SuggestedProps = {
  /** 建议派给, 判例：街道裁给了 */
  say: string
  name: string
  reasons: { icon: IconName; text: string }[]
  chosen: boolean
  onPress: () => void
}

/** 建议派给, and why: a suggestion without its reasons would be an order. */
export const Suggested = ({ say, name, reasons, chosen, onPress }: SuggestedProps) => (
  <Pressable
    className={classNames('suggest', chosen && 'is-on')}
    role='radio'
    label={`${say}${name}，${reasons.map(({ text }) => text).join('，')}`}
    checked={chosen}
    onPress={onPress}
  >
    <View className='t-small'>{say}</View>
    <View className='row mt1'>
      <View className='t-title row__grow'>{name}</View>
      {chosen && (
        <View className='t-tile'>
          <Icon name='checkring' />
        </View>
      )}
    </View>
    <View className='suggest__why'>
      {reasons.map(({ icon, text }) => (
        <View key={text} className='suggest__r'>
          <Icon name={icon} size='s' />
          <View>{text}</View>
        </View>
      ))}
    </View>
  </Pressable>
)
