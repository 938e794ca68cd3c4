import { type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { classNames } from './classNames'
import { Icon } from './Icon'
import type { IconName } from './iconNames'
import { Pressed } from './Pressed'

export type CellProps = {
  title: string
  note?: ReactNode
  icon?: IconName
  /** Before the words, instead of an icon: a photo. */
  lead?: ReactNode
  /** After the words: a button, a badge, a word. With `onPress` and without `end`, an arrow. */
  end?: ReactNode
  strong?: boolean
  off?: boolean
  onPress?: () => void
  label?: string
}

export function Cell(props: CellProps) {
  const { title, note, icon, lead, strong, off = false, onPress } = props
  const end = props.end ?? (onPress && <Icon name='right' size='s' />)
  return (
    <Pressed
      className={classNames('cell', { 'is-off': off })}
      label={spokenOf(props)}
      disabled={off}
      onPress={onPress}
    >
      <CellLead icon={icon}>{lead}</CellLead>
      <View className='cell__words'>
        <View className={strong ? 't-bold' : ''}>{title}</View>
        {note && <View className='t-small'>{note}</View>}
      </View>
      {end && <View className='cell__end'>{end}</View>}
    </Pressed>
  )
}

export function CellLead({ icon, children }: { icon: IconName | undefined; children?: ReactNode }) {
  if (children) return <View className='cell__lead'>{children}</View>
  if (!icon) return null
  return (
    <View className='cell__icon'>
      <Icon name={icon} />
    </View>
  )
}

const spokenOf = ({ label, title, note }: CellProps) =>
  label ?? [title, note].filter((part) => typeof part === 'string').join('，')
