import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Me } from '../../../shared/person/person'
import { leave } from '../computer/leave'
import { Pressable } from '../kit/Pressable'
import { nameOf } from '../person/nameOf'

const openMe = () => void Taro.switchTab({ url: '/pages/person/me' })

/** Others may sit down at a computer: whose session it is stays in sight, with the way out of it. */
export const RailWhose = ({ me }: { me: Me }) => (
  <View className='rail__whose'>
    <View>{nameOf(me)} 登录着</View>
    <View className='rail__ways'>
      <Pressable className='rail__way' role='link' onPress={openMe}>
        我的
      </Pressable>
      <Pressable className='rail__way' label='退出这台电脑' onPress={() => void leave()}>
        退出
      </Pressable>
    </View>
  </View>
)
