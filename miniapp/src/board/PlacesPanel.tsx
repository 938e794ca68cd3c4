import { View } from '@tarojs/components'
import type { Numbers, Row } from '../../../shared/numbers/answer'
import { classNames } from '../kit/classNames'
import { Pressable } from '../kit/Pressable'
import { isDistrict } from '../../../shared/place/codes'
import { shareText } from './figures'
import { hasFewStreets } from './hasFewStreets'
import { partsOf } from './nodes'
import { placesId } from './behind'
import { Panel } from './Panel'
import { placeBars, type PlaceBar } from './places'

type PlacesPanelProps = {
  numbers: Numbers
  onOpen: (node: string) => void
  /** On the wall: where there is room for so many alone, in letters that are read from across the room. */
  most?: number
}

/** More than that stand in two columns on the wall, as figures without bars. */
const inOneColumn = 8

/** 各社区办结率, those who need a hand first; each leads to its own board. */
export function PlacesPanel({ numbers, onOpen, most }: PlacesPanelProps) {
  const { node, places } = numbers
  if (places.length === 0) return null
  const bars = placeBars(places)
  const beyond = most === undefined ? 0 : Math.max(0, bars.length - most)
  return (
    <Panel
      wide={wideOf(numbers)}
      id={placesId}
      title={`各${partsOf(node.id)}办结率`}
      note={isDistrict(node.id) && most === undefined ? '点一个街道，看它的单子' : '要帮手的在前'}
      table={{
        columns: ['地方', '新报', '销单', '办结率', '超期'],
        rows: bars.flatMap(({ id }) =>
          places
            .filter((row) => row.id === id)
            .map((row) => ({ ...tableRow(row), onPress: () => onOpen(id) })),
        ),
      }}
    >
      <View
        className={classNames('board-places', { 'board-places--many': bars.length - beyond > inOneColumn })}
      >
        {bars.slice(0, most).map((bar) => (
          <PlaceLine key={bar.id} bar={bar} onPress={() => onOpen(bar.id)} />
        ))}
      </View>
      <View className='row row--wrap mt2'>
        {beyond > 0 && <View className='board-key'>还有 {beyond} 个在看板里</View>}
        <View className='board-key'>
          <View className='board-key__box board-key__box--tile' />
          销了单
        </View>
        <View className='board-key'>
          <View className='board-key__box board-key__box--shi' />
          还没销
        </View>
        <View className='board-key'>
          <View className='board-key__box board-key__box--thin' />
          不足 10 件，不比较
        </View>
      </View>
    </Panel>
  )
}

function wideOf(numbers: Numbers) {
  if (hasFewStreets(numbers)) return 12
  return isDistrict(numbers.node.id) ? 6 : 4
}

const tableRow = ({ id, name, ordered, closed, late, rates: { closure } }: Row) => ({
  key: id,
  isThin: closure?.isFew ?? true,
  cells: [name, String(ordered), String(closed), closure ? shareText(closure) : '无数据', String(late ?? 0)],
})

const PlaceLine = ({ bar, onPress }: { bar: PlaceBar; onPress: () => void }) => (
  <Pressable
    className={classNames('board-bar', { 't-3': bar.isThin })}
    role='link'
    label={bar.spoken}
    onPress={onPress}
  >
    <View>{bar.name}</View>
    <View className='board-bar__track'>
      {bar.isThin ? (
        <View className='board-bar__fill board-bar__fill--thin' style={{ width: `${bar.whole}%` }} />
      ) : (
        <>
          <View className='board-bar__fill board-bar__fill--shi' style={{ width: `${bar.whole}%` }} />
          <View className='board-bar__fill board-bar__fill--part' style={{ width: `${bar.closed}%` }} />
        </>
      )}
    </View>
    <View className='board-bar__figure'>
      {bar.isThin ? (
        <>
          {bar.fraction} <View className='t-note board-bar__small'>{bar.few}</View>
        </>
      ) : (
        <>
          <View className='t-bold board-bar__small'>{bar.percent}</View>{' '}
          <View className='t-note board-bar__small'>{bar.fraction}</View>
        </>
      )}
    </View>
  </Pressable>
)
