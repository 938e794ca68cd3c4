import { View } from '@tarojs/components'
import { Icon } from './Icon'
import type { IconName } from './iconNames'
import { Pressable } from './Pressable'

type Way = { title: string; say: string; icon: IconName; onPress: () => void }

/** The persimmon door 报事 and the windows beside it. There is no second persimmon button on a page. */
export const Door = ({ main, sides }: { main: Way; sides: Way[] }) => (
  <View className='door'>
    <Pressable className='door__main' label={`${main.title}，${main.say}`} onPress={main.onPress}>
      <Icon name={main.icon} />
      <View>
        <View className='door__big'>{main.title}</View>
        <View className='door__sub'>{main.say}</View>
      </View>
    </Pressable>
    {sides.map(({ title, say, icon, onPress }) => (
      <Pressable key={title} className='door__side' label={`${title}，${say}`} onPress={onPress}>
        <View className='door__side-t'>
          <Icon name={icon} />
          {title}
        </View>
        <View className='t-small'>{say}</View>
      </Pressable>
    ))}
  </View>
)
