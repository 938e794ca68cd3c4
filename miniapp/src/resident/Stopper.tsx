import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Category } from '../../../shared/category/category'
import { Button } from '../kit/Button'
import { Strip } from '../kit/Strip'

/** 不归街道管: whom to call instead, one tap away. */
export const Stopper = ({ stopper: { words, phone } }: { stopper: NonNullable<Category['stopper']> }) => (
  <View className='mt3 stack stack--2'>
    <Strip kind='call' icon='phone' title='这件事打电话更快' alert>
      {words}
    </Strip>
    {phone && (
      <Button big icon='phone' onPress={() => void Taro.makePhoneCall({ phoneNumber: phone })}>
        打 {phone}
      </Button>
    )}
  </View>
)
