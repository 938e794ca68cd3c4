import { View } from '@tarojs/components'
import type { Numbers } from '../../../shared/numbers/answer'
import { Empty } from '../kit/Empty'
import { isDistrict } from '../../../shared/place/codes'
import type { Opens } from './behind'
import { Counts } from './Counts'
import { Foot } from './Foot'
import { isEmpty } from './headSaid'
import { HeatPanel } from './HeatPanel'
import type { Looked } from './looked'
import { NowPanel } from './NowPanel'
import { OtherRates } from './OtherRates'
import { PaperCells } from './PaperCells'
import { PlacesPanel } from './PlacesPanel'
import { RateTile } from './RateTile'
import { CategoriesPanel, UnitsPanel } from './RowsPanel'
import { StagesPanel } from './StagesPanel'
import { mainTiles } from './tiles'
import { Todo } from './Todo'
import { TrendPanel } from './TrendPanel'

type MonthProps = { numbers: Numbers; looked: Looked; opens: Opens; onOpen: (node: string) => void }

/** A month: the rates, each with what it is a share of; where it sticks, how it went, and who needs a hand. */
export function Month({ numbers, looked, opens, onOpen }: MonthProps) {
  if (isEmpty(numbers)) return <Nothing isRunning={numbers.window.isRunning} />
  const { live } = numbers
  const isWide = isDistrict(looked.node)
  return (
    <View>
      {live && (
        <View className='board-narrow'>
          <Todo live={live} opens={opens} />
        </View>
      )}
      <View className='board-tiles'>
        {mainTiles(numbers).map((tile) => (
          <RateTile key={tile.name} tile={tile} onPress={tile.behind && opens(tile.behind)} />
        ))}
      </View>
      <Counts numbers={numbers} opens={opens} />
      <View className='board-grid'>
        <StagesPanel numbers={numbers} opens={opens} />
        <TrendPanel trend={numbers.trend} />
        <PlacesPanel numbers={numbers} onOpen={onOpen} />
        {!isWide && <HeatPanel looked={looked} opens={opens} />}
        {live && !isWide && <NowPanel looked={looked} late={live.late} opens={opens} />}
        <CategoriesPanel numbers={numbers} opens={opens} />
        <UnitsPanel numbers={numbers} opens={opens} />
        <OtherRates numbers={numbers} opens={opens} />
      </View>
      <PaperCells looked={looked} />
      <Foot numbers={numbers} />
    </View>
  )
}

const Nothing = ({ isRunning }: { isRunning: boolean }) =>
  isRunning ? (
    <Empty
      title='还没有单子'
      say='居民报了事，这里就有办结率、按期办结率、各环节用了多久、哪里报得多。每个数点开都是单子。'
    />
  ) : (
    <Empty title='这个月没有单子' say='换一个时段看看。' />
  )
