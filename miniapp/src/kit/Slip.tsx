import { type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './classNames'
import { Pressed } from './Pressed'

export type SlipProps = {
  /** The short number people can say on the telephone. */
  number?: string
  /** At the end of the stub: a StatusBadge, or a button. */
  status?: ReactNode
  title?: string
  children?: ReactNode
  /** A second part under a line. */
  foot?: ReactNode
  /** Kept on the phone, not sent yet. */
  draft?: boolean
  onPress?: () => void
  /** With `onPress`: title, status, holder and date in one breath. */
  label?: string
}

/** 单: one order as a slip of paper: stub, perforation, body. Without a number it is a plain card. */
export function Slip({ number, status, title, children, foot, draft, onPress, label }: SlipProps) {
  const isWhole = Boolean(number ?? status)
  const inside = (
    <>
      {isWhole && <Stub number={number} status={status} />}
      <View className={classNames('slip__body', { 'slip__body--flat': !isWhole })}>
        {title && <View className='slip__title'>{title}</View>}
        {children}
      </View>
      {foot && <View className='slip__body slip__foot'>{foot}</View>}
    </>
  )
  return (
    <Pressed
      className={classNames('slip', { 'slip--draft': draft })}
      label={label ?? title}
      onPress={onPress}
    >
      {inside}
    </Pressed>
  )
}

const Stub = ({ number, status }: { number: string | undefined; status: ReactNode }) => (
  <>
    <View className='slip__stub'>
      {number && <View>单号 {number}</View>}
      {status && <View className='row__end'>{status}</View>}
    </View>
    <Perforation />
  </>
)

export const Perforation = () => (
  <View className='slip__perf' {...aria({ hidden: true })}>
    <View className='slip__perf-line' />
    <View className='slip__perf-l' />
    <View className='slip__perf-r' />
  </View>
)
