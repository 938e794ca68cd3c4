import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { RoleHeld } from '../../../shared/actor'
import type { Numbers } from '../../../shared/numbers/answer'
import { aria } from '../kit/aria'
import { Icon } from '../kit/Icon'
import { Pressable } from '../kit/Pressable'
import { goTo } from './goTo'
import type { Looked } from './looked'
import { railItems } from './railItems'

type RailProps = { roles: readonly RoleHeld[]; looked: Looked; numbers: Numbers | undefined }

/** Beside the board on a wide screen: where its numbers are worked off. */
export const Rail = ({ roles, looked, numbers }: RailProps) => (
  <View className='board-rail' {...aria({ role: 'navigation', label: '看板旁边' })}>
    <Pressable
      className='board-rail__brand'
      role='link'
      label='e睦邻，回首页'
      onPress={() => void Taro.switchTab({ url: '/pages/home/home' })}
    >
      <View className='t-title'>e睦邻</View>
      <View className='board-rail__quiet'>{numbers?.node.name ?? ''}</View>
    </Pressable>
    <View className='eave__edge board-rail__edge' {...aria({ hidden: true })} />
    <View className='board-rail__item is-on'>
      <Icon name='chart' />
      看板
    </View>
    {railItems(roles, looked, numbers?.live).map(({ icon, text, url }) => (
      <Pressable key={url} className='board-rail__item' role='link' onPress={() => goTo(url)}>
        <Icon name={icon} />
        {text}
      </Pressable>
    ))}
    <View className='board-rail__quiet board-rail__foot'>
      <View>只算事，不算人。</View>
      <View>这里没有个人排名。</View>
    </View>
  </View>
)
