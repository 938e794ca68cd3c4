import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Category } from '../../../shared/category/category'
import { Button } from '../kit/Button'
import { Strip } from '../kit/Strip'

type Stopping = NonNullable<Category['stopper']>

const isShortNumber = (digits: string) => /^(1\d{2}|[19]\d{4})$/.test(digits)

/** 119, 95598, 12345: the short numbers that stand in the words, and the one that goes with them. */
export const numbersIn = ({ words, phone }: Stopping) => [
  ...new Set([...(words.match(/\d+/g) ?? []).filter(isShortNumber), ...(phone ? [phone] : [])]),
]

/** 不归街道管: whom to call instead, one tap away. */
export const Stopper = ({ stopper }: { stopper: Stopping }) => (
  <View className='mt3 stack stack--2'>
    <Strip kind='call' icon='phone' title='这件事打电话更快' alert>
      {stopper.words}
    </Strip>
    {numbersIn(stopper).map((number) => (
      <Button key={number} big icon='phone' onPress={() => void Taro.makePhoneCall({ phoneNumber: number })}>
        打 {number}
      </Button>
    ))}
  </View>
)
