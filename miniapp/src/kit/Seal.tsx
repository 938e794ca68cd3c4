import { View } from '@tarojs/components'
import { dateOf, shortDateOf, type Instant } from '../clockText'
import { aria } from './aria'

/** 销: only on closed orders. */
export const Seal = ({ at }: { at: Instant }) => (
  <View className='seal' {...aria({ role: 'img', label: `${dateOf(at)}已销单` })}>
    <View>销单</View>
    <View className='seal__d'>{shortDateOf(at)}</View>
  </View>
)
