import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../kit/aria'
import { Pressable } from '../kit/Pressable'
import { PlainTable, type PlainTableProps } from './PlainTable'

export type PanelProps = {
  title: string
  /** By which the page finds it. */
  id?: string
  /** What it is counted in, how it is sorted. */
  note?: string
  /** How many of the twelve columns it takes on a wide screen. */
  wide: 4 | 5 | 6 | 7 | 12
  /** The same figures as words and numbers, for whoever does not read pictures. */
  table?: Omit<PlainTableProps, 'label'>
  children?: ReactNode
}

/** A picture of numbers under its title, and behind it a table of the same. */
export function Panel({ title, id, note, wide, table, children }: PanelProps) {
  const [isTable, turn] = useState(false)
  return (
    <View className={`board-panel board-panel--${wide}`} {...(id && { id })}>
      <View className='board-panel__head'>
        <View className='board-panel__title' {...aria({ role: 'heading', level: 2 })}>
          {title}
        </View>
        {note && <View className='t-note board-panel__note'>{note}</View>}
      </View>
      {isTable && table ? <PlainTable label={title} {...table} /> : children}
      {table && (
        <Pressable
          className='board-panel__turn'
          label={isTable ? `${title}，看图` : `${title}，看表格`}
          onPress={() => turn(!isTable)}
        >
          {isTable ? '看图' : '看表格'}
        </Pressable>
      )}
    </View>
  )
}
