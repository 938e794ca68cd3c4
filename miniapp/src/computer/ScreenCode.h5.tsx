import { View } from '@tarojs/components'
import { aria } from '../kit/aria'
import { ErrorState } from '../kit/ErrorState'
import { Skeleton } from '../kit/Skeleton'
import { useScreenCode } from './useScreenCode'

const steps = [
  '用手机打开微信里的小程序“e睦邻”，点“我的”，再点“电脑登录”',
  '输入上面这八个数字，看清楚，点“同意登录”',
  '这一页会自己打开，不用刷新',
]

/** 电脑登录 in a browser that knows nobody: figures to be typed on the phone, and what to do with them. */
export function ScreenCode() {
  const { code, error, isRefused, isOver, again } = useScreenCode()
  const anew = { retryText: '换一组数字', onRetry: again }
  if (error) return <ErrorState title='数字没取到' say={error.message} onRetry={again} />
  if (isRefused) return <ErrorState title='手机上没有同意' say='要是点错了，就换一组数字再来。' {...anew} />
  if (isOver) return <ErrorState title='数字过时了' say='还要登录，就换一组。' {...anew} />
  if (!code) return <Skeleton of='lines' count={3} say='正在取数字' />
  return (
    <View className='slip slip--flat screencode'>
      <View className='t-title'>用手机登录</View>
      <View
        className='screencode__figures'
        {...aria({ role: 'img', label: `登录用的数字 ${[...code].join(' ')}` })}
      >
        <View>{code.slice(0, 4)}</View>
        <View>{code.slice(4)}</View>
      </View>
      {steps.map((step, place) => (
        <View key={step} className='screencode__step'>
          <View className='t-bold'>{place + 1}</View>
          <View>{step}</View>
        </View>
      ))}
      <View className='t-small mt3'>3 分钟有效，过时自己换一组。登录 12 小时，用完请在“我的”里退出。</View>
    </View>
  )
}
