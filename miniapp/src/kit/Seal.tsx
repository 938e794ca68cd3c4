import { View } from '@tarojs/components'
import { dateOf, shortDateOf, type Instant } from '../clockText'
import { aria } from './aria'

/** Only on closed orders, with what became of them in three letters: 办好了. */
export const Seal = ({ at, word }: { at: Instant; word: string }) => (
  <View className='seal' {...aria({ role: 'img', label: `${dateOf(at)}${word}` })}>
    <View>{word}</View>
    <View className='seal__d'>{shortDateOf(at)}</View>
  </View>
)
