import { type ReactNode } from 'react'
import Taro from '@tarojs/taro'
import { classNames } from './classNames'
import { Icon } from './Icon'
import type { IconName } from './iconNames'
import { Pressable } from './Pressable'

export type ButtonProps = {
  children: ReactNode
  kind?: 'soft' | 'main' | 'line' | 'text' | 'danger' | 'call'
  icon?: IconName
  /** For the ActionBar and the one thing to do on an empty page. */
  big?: boolean
  narrow?: boolean
  /** Cannot be pressed now; in words, why: read aloud, and shown when somebody presses all the same. */
  off?: boolean | string
  /** What is going on, 正在交……: shown instead of the verb, and no second press is taken. */
  busy?: string | false | undefined
  label?: string
  className?: string
  id?: string
  onPress?: () => void
}

/** 按钮: a verb, and its object where there is room. Teal by default; persimmon is for the one door. */
export function Button(props: ButtonProps) {
  const { children, kind = 'soft', icon, big, narrow, off = false, busy, className, id, onPress } = props
  return (
    <Pressable
      className={classNames(
        'btn',
        `btn--${kind}`,
        { 'btn--big': big, 'btn--narrow': narrow, 'is-off': off, 'is-busy': busy },
        className,
      )}
      id={id}
      label={spokenOf(props)}
      disabled={Boolean(off || busy)}
      onPress={onPress}
      onOffPress={() => explain(off)}
    >
      {icon && !busy && <Icon name={icon} />}
      {busy || children}
    </Pressable>
  )
}

function spokenOf({ children, label, off, busy }: ButtonProps) {
  if (busy) return busy
  const words = label ?? (typeof children === 'string' ? children : '')
  return typeof off === 'string' ? `${words}，${off}` : words
}

function explain(off: boolean | string) {
  if (typeof off === 'string') void Taro.showToast({ title: off, icon: 'none' })
}
