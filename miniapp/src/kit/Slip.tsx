import { type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './classNames'
import { Pressed } from './Pressed'

export type SlipProps = {
  /** The short number people can say on the telephone. */
  number?: string
  /** In place of a number: where, when or what it is, in a few characters. */
  about?: string
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
export function Slip({ number, about, status, title, children, foot, draft, onPress, label }: SlipProps) {
  const isWhole = Boolean(number ?? status)
  const inside = (
    <>
      {isWhole && <Stub number={number} about={about} status={status} />}
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

type StubProps = { number: string | undefined; about: string | undefined; status: ReactNode }

const Stub = ({ number, about, status }: StubProps) => (
  <>
    <View className='slip__stub'>
      {number ? <View>单号 {number}</View> : <View>{about}</View>}
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
