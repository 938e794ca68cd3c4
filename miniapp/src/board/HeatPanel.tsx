import { useState } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../kit/aria'
import { classNames } from '../kit/classNames'
import { Strip } from '../kit/Strip'
import { useCatalogue } from '../street/useCatalogue'
import type { Opens } from './behind'
import { areasOn, type AreaCell } from './heatAreas'
import { cellName, heatOf, heatSpoken, heatSteps, stepOf, type Counted } from './heatOf'
import type { Looked } from './looked'
import { Panel } from './Panel'
import { useCells } from './useCells'

const shownInTable = 100

/** 哪里报得多: north above, a figure on each cell from five up; what lies in one opens below. */
export function HeatPanel({ looked, opens }: { looked: Looked; opens: Opens }) {
  const { data: cells } = useCells(looked)
  const { data: catalogue } = useCatalogue()
  const [picked, pick] = useState<string>()
  const heat = cells && heatOf(cells)
  if (!heat || !catalogue) return null
  const named = (cell: string) => cellName(cell, catalogue)
  const open = ({ cell }: Counted) => opens({ count: 'ordered', cell, named: named(cell) })
  const shown = heat.most.find(({ cell }) => cell === picked) ?? heat.most[0]
  return (
    <Panel
      wide={4}
      title='哪里报得多'
      note='上北，一格大约 150 米'
      table={{
        columns: ['哪里', '新报'],
        rows: heat.most.slice(0, shownInTable).map((spot) => ({
          key: spot.cell,
          cells: [named(spot.cell), String(spot.ordered)],
          onPress: open(spot),
        })),
      }}
    >
      <HeatPlan
        width={heat.width}
        {...areasOn(heat, looked.node, catalogue)}
        picked={shown?.cell}
        onPick={pick}
        label={heatSpoken(heat.most, named)}
      />
      <HeatKey beyond={heat.beyond} isAllListed={heat.most.length <= shownInTable} />
      {shown && (
        <View className='mt3'>
          <Strip
            kind='plain'
            icon='pin'
            title={`${named(shown.cell)} ${shown.ordered} 件`}
            onPress={open(shown)}
          >
            点格子换地方，点这里看单子
          </Strip>
        </View>
      )}
    </Panel>
  )
}

type PlanProps = ReturnType<typeof areasOn> & {
  width: number
  picked: string | undefined
  onPick: (cell: string) => void
  label: string
}

const lookOf = ({ spot, isOff, isWest, isNorth }: AreaCell, picked: string | undefined) =>
  classNames('board-heat__cell', `board-heat__cell--${stepOf(spot?.ordered ?? 0)}`, {
    'board-heat__cell--off': isOff,
    'board-heat__cell--west': isWest,
    'board-heat__cell--north': isNorth,
    'board-heat__cell--picked': spot !== undefined && spot.cell === picked,
  })

// Cells are smaller than a thumb: whoever misses sees which was picked, and the strip below opens it.
const HeatPlan = ({ width, cells, labels, picked, onPick, label }: PlanProps) => (
  <View className='board-heat__frame'>
    <View
      className='board-heat'
      style={{ gridTemplateColumns: `repeat(${width}, minmax(0, 1fr))`, maxWidth: `${width * 48}px` }}
      {...aria({ role: 'img', label })}
    >
      {cells.map((cell) => (
        <View
          key={cell.key}
          className={lookOf(cell, picked)}
          onClick={() => cell.spot && onPick(cell.spot.cell)}
        >
          <View className='board-heat__figure'>
            {cell.spot && cell.spot.ordered >= 5 ? cell.spot.ordered : ''}
          </View>
        </View>
      ))}
      {labels.map(({ id, name, left, top }) => (
        <View key={id} className='board-heat__name' style={{ left: `${left}%`, top: `${top}%` }}>
          {name}
        </View>
      ))}
    </View>
  </View>
)

const HeatKey = ({ beyond, isAllListed }: { beyond: number; isAllListed: boolean }) => (
  <View className='row row--wrap mt3'>
    {heatSteps.map((words, step) => (
      <View key={words} className='board-key'>
        <View className={`board-key__box board-heat__cell--${step}`} />
        {words}
      </View>
    ))}
    {beyond > 0 && (
      <View className='t-note'>
        图外还有 {beyond} 件，{isAllListed ? '表格里有' : `表格列出最多的 ${shownInTable} 格`}
      </View>
    )}
  </View>
)
