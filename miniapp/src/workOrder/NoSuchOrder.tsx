import Taro from '@tarojs/taro'
import { Button } from '../kit/Button'
import { ErrorState } from '../kit/ErrorState'

/** A link that was cut off, or that leads to what is not shown to everybody. */
export const NoSuchOrder = () => (
  <ErrorState title='没有这一件' say='它可能不公开，或者链接不全。'>
    <Button onPress={() => void Taro.switchTab({ url: '/pages/home/home' })}>回首页</Button>
  </ErrorState>
)
