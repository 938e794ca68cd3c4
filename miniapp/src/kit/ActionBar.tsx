import { Children, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { classNames } from './classNames'
import { Icon } from './Icon'
import { Pressable } from './Pressable'

export type ActionBarProps = {
  /** What will follow: 交上去后，网格员今天 16:20 前来核实. */
  say?: ReactNode
  /** The third way and further ones; `label` names them. */
  more?: { label: string; onPress: () => void } | undefined | false
  /** One or two big Buttons, the main one last. */
  children: ReactNode
}

/** The thumb's place: last in reading order, never more than two buttons and 更多. */
export const ActionBar = ({ say, more, children }: ActionBarProps) => {
  const buttons = Children.toArray(children)
  const shape = more ? 'bar__row--more' : buttons.length > 1 && 'bar__row--lead'
  return (
    <View className='bar'>
      {say && <View className='bar__say'>{say}</View>}
      <View className={classNames('bar__row', shape, more && buttons.length === 1 && 'bar__row--one')}>
        {more && (
          <Pressable className='bar__icon' label={`更多：${more.label}`} onPress={more.onPress}>
            <Icon name='dots' />
            更多
          </Pressable>
        )}
        {buttons}
      </View>
    </View>
  )
}
