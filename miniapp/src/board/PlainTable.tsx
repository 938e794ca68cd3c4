import { View } from '@tarojs/components'
import { useLetterSize } from '../elder'
import { aria } from '../kit/aria'
import { classNames } from '../kit/classNames'
import { Pressable } from '../kit/Pressable'

export type TableRow = {
  key: string
  /** The first names the row. */
  cells: readonly string[]
  /** Too few cases: grey. */
  isThin?: boolean
  onPress?: (() => void) | undefined
}

export type PlainTableProps = { label: string; columns: readonly string[]; rows: readonly TableRow[] }

/** Beside the name there is room on a phone for so many at most. */
const mostBeside = 6

/** Figures in rows and columns; the first column names the row. */
export const PlainTable = ({ label, columns, rows }: PlainTableProps) => (
  <View
    className={classNames('board-table', {
      'board-table--many': columns.length > mostBeside,
      'board-table--short': isShort(columns, rows),
    })}
    {...aria({ role: 'table', label })}
  >
    <View className='board-table__row board-table__head' style={shapeOf(columns)} {...aria({ role: 'row' })}>
      {columns.map((column) => (
        <View key={column} className='board-table__cell' {...aria({ role: 'columnheader' })}>
          {column}
        </View>
      ))}
    </View>
    {rows.map((row) => (
      <Row key={row.key} row={row} columns={columns} />
    ))}
  </View>
)

/** Rows that are named by a word leave their room to the figures. */
const isShort = ([first = '', ...others]: readonly string[], rows: readonly TableRow[]) =>
  others.length === 4 && [first, ...rows.map(({ cells }) => cells[0] ?? '')].every((name) => name.length <= 2)

const shapeOf = (columns: readonly string[]) => ({
  gridTemplateColumns: `minmax(0, 1.7fr) repeat(${columns.length - 1}, minmax(0, 1fr))`,
})

type RowProps = { row: TableRow; columns: readonly string[] }

function Row({ row: { cells, isThin, onPress }, columns }: RowProps) {
  const className = classNames('board-table__row', { 't-3': isThin })
  const style = shapeOf(columns)
  const isLarge = useLetterSize() !== 'standard'
  const inside = cells.map((cell, at) => (
    <View
      key={columns[at] ?? at}
      className='board-table__cell'
      {...aria({ role: onPress ? undefined : 'cell' })}
    >
      {isLarge && at > 0 && <View className='board-table__label'>{columns[at]} </View>}
      {cell}
    </View>
  ))
  if (!onPress)
    return (
      <View className={className} style={style} {...aria({ role: 'row' })}>
        {inside}
      </View>
    )
  return (
    <Pressable
      className={classNames(className, 'board-table__row--open')}
      style={style}
      role='link'
      label={spokenOf(cells, columns)}
      onPress={onPress}
    >
      {inside}
    </Pressable>
  )
}

/** 梧桐里社区，新报 12，销单 10 */
const spokenOf = (cells: readonly string[], columns: readonly string[]) =>
  cells.map((cell, at) => (at === 0 ? cell : `${columns[at]} ${cell}`)).join('，')
