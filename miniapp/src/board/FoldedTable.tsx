import { useState } from 'react'
import { View } from '@tarojs/components'
import { Pressable } from '../kit/Pressable'
import { PlainTable, type PlainTableProps } from './PlainTable'

const shown = 8

/** Its first rows; the others a tap away. */
export function FoldedTable({ rows, ...table }: PlainTableProps) {
  const [isWhole, unfold] = useState(false)
  const hidden = rows.length - shown
  return (
    <View>
      <PlainTable {...table} rows={isWhole ? rows : rows.slice(0, shown)} />
      {hidden > 0 && (
        <Pressable className='board-panel__turn' onPress={() => unfold(!isWhole)}>
          {isWhole ? '收起' : `看全部 ${rows.length} 行`}
        </Pressable>
      )}
    </View>
  )
}
