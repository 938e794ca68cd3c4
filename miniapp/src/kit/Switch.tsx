import { View } from '@tarojs/components'
import { aria } from './aria'

/** The drawn switch. What is pressed is the whole SwitchCell around it. */
export const Switch = ({ on }: { on: boolean }) => (
  <View className={on ? 'switch is-on' : 'switch'} {...aria({ hidden: true })}>
    <View className='switch__k' />
  </View>
)
