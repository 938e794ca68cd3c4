import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './classNames'
import { Icon } from './Icon'
import { Pressable } from './Pressable'

export type TopBarProps = { title: string; root: boolean; deep: boolean; heading: boolean }

/** The title bar that WeChat draws itself and a browser does not have. */
export const TopBar = ({ title, root, deep, heading }: TopBarProps) => (
  <View className={classNames('top', deep && 'top--deep')}>
    {!root && (
      <Pressable className='top__back' label='返回' onPress={goBack}>
        <Icon name='left' />
      </Pressable>
    )}
    <View className='top__title' {...(heading && aria({ role: 'heading', level: 1 }))}>
      {title}
    </View>
  </View>
)

// A page opened by its address has nothing to go back to but home.
function goBack() {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: '/pages/home/home' })
}
