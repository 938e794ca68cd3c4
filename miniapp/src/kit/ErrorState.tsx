import { type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from './aria'
import { Button } from './Button'

export type ErrorStateProps = {
  /** 服务暂时没回应 */
  title: string
  /** What now, and whose fault it is not. */
  say: ReactNode
  onRetry?: (() => void) | undefined
  retryText?: string
  /** A second way: 打电话, 放下我的. */
  children?: ReactNode
  /** What to tell those who maintain the service. */
  number?: string | undefined
}

/** Says what happened and what to do, in words, on a card of its own. */
export const ErrorState = ({
  title,
  say,
  onRetry,
  retryText = '再试一次',
  children,
  number,
}: ErrorStateProps) => (
  <View className='slip slip--flat' {...aria({ role: 'alert' })}>
    <View className='t-bold'>{title}</View>
    <View className='t-small mt1'>{say}</View>
    {(onRetry ?? children) && (
      <View className={onRetry && children ? 'cols cols--fold mt3' : 'mt3'}>
        {onRetry && (
          <Button icon='retry' onPress={onRetry}>
            {retryText}
          </Button>
        )}
        {children}
      </View>
    )}
    {number && <View className='t-note mt2'>告诉维护的人这个号：{number}</View>}
  </View>
)
