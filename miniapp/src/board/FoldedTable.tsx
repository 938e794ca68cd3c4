import { useState } from 'react'
import { View } from '@tarojs/components'
import { Pressable } from '../kit/Pressable'
import { PlainTable, type PlainTableProps, type TableRow } from './PlainTable'

const shown = 8

type FoldedTableProps = PlainTableProps & {
  /** To what the rows add up: shown with all of them. */
  below?: readonly TableRow[]
}

/** Its first rows; the others a tap away. */
export function FoldedTable({ rows, below = [], ...table }: FoldedTableProps) {
  const [isUnfolded, unfold] = useState(false)
  const isFolding = rows.length > shown
  const isWhole = isUnfolded || !isFolding
  return (
    <View>
      <PlainTable {...table} rows={isWhole ? [...rows, ...below] : rows.slice(0, shown)} />
      {isFolding && (
        <Pressable className='board-panel__turn' onPress={() => unfold(!isUnfolded)}>
          {isUnfolded ? '收起' : `看全部 ${rows.length} 行${below.length > 0 ? '和合计' : ''}`}
        </Pressable>
      )}
    </View>
  )
}
