import { type CSSProperties, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './classNames'
import { given } from './given'
import { keyboard } from './keyboard'

export type PressableProps = {
  children?: ReactNode
  className?: string
  style?: CSSProperties
  id?: string | undefined
  role?: 'button' | 'link' | 'radio' | 'checkbox' | 'switch' | 'tab'
  /** What is read instead of the words inside. */
  label?: string | undefined
  /** For radio, checkbox and switch. */
  checked?: boolean
  /** For tab. */
  selected?: boolean
  disabled?: boolean
  onPress?: (() => void) | undefined
  /** Pressed while disabled: the place to say why. */
  onOffPress?: (() => void) | undefined
}

/** Everything that can be tapped stands on this: one place for role, press, keyboard and being off. */
export function Pressable(props: PressableProps) {
  const {
    children,
    className,
    style,
    id,
    role = 'button',
    label,
    checked,
    selected,
    disabled = false,
  } = props
  const press = (event: { stopPropagation: () => void }) => {
    // A button on a slip must not open the slip as well.
    event.stopPropagation()
    const act = disabled ? props.onOffPress : props.onPress
    act?.()
  }
  return (
    <View
      className={classNames('press', className)}
      hoverClass={disabled ? 'none' : 'is-pressed'}
      hoverStartTime={20}
      hoverStayTime={80}
      onClick={press}
      {...given({ style, id })}
      {...aria({ role, disabled, ...given({ label, checked, selected }) })}
      {...keyboard(press)}
    >
      {children}
    </View>
  )
}
