import { useState } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../kit/aria'
import { classNames } from '../kit/classNames'
import { Strip } from '../kit/Strip'
import { useCatalogue } from '../street/useCatalogue'
import type { Opens } from './behind'
import { cellName, heatOf, heatSpoken, heatSteps, stepOf, type Counted } from './heatOf'
import type { Looked } from './looked'
import { Panel } from './Panel'
import { useCells } from './useCells'

type Heat = NonNullable<ReturnType<typeof heatOf>>

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
      note='一格大约 150 米'
      table={{
        columns: ['哪里', '新报'],
        rows: heat.most.slice(0, shownInTable).map((spot) => ({
          key: spot.cell,
          cells: [named(spot.cell), String(spot.ordered)],
          onPress: open(spot),
        })),
      }}
    >
      <HeatPlan heat={heat} picked={shown?.cell} onPick={pick} label={heatSpoken(heat.most, named)} />
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

type PlanProps = { heat: Heat; picked: string | undefined; onPick: (cell: string) => void; label: string }

// Cells are smaller than a thumb: whoever misses sees which was picked, and the strip below opens it.
const HeatPlan = ({ heat: { width, shown }, picked, onPick, label }: PlanProps) => (
  <View className='board-heat__frame'>
    <View
      className='board-heat'
      style={{ gridTemplateColumns: `repeat(${width}, minmax(0, 1fr))`, maxWidth: `${width * 48}px` }}
      {...aria({ role: 'img', label })}
    >
      {shown.map(({ key, spot }) => (
        <View
          key={key}
          className={classNames('board-heat__cell', `board-heat__cell--${stepOf(spot?.ordered ?? 0)}`, {
            'board-heat__cell--picked': spot !== undefined && spot.cell === picked,
          })}
          onClick={() => spot && onPick(spot.cell)}
        >
          <View className='board-heat__figure'>{spot && spot.ordered >= 5 ? spot.ordered : ''}</View>
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
