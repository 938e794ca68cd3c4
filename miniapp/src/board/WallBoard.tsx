import { View } from '@tarojs/components'
import { clockOf, dateOf } from '../clockText'
import type { Numbers } from '../../../shared/numbers/answer'
import { Page } from '../kit/Page'
import { Skeleton } from '../kit/Skeleton'
import { Strip } from '../kit/Strip'
import { useNow } from '../useNow'
import { useOnline } from '../useOnline'
import { opensOf } from './behind'
import { headSaid } from './headSaid'
import type { Looked } from './looked'
import { PlacesPanel } from './PlacesPanel'
import { RateTile } from './RateTile'
import { StagesPanel } from './StagesPanel'
import { mainTiles, type Tile } from './tiles'
import { TrendPanel } from './TrendPanel'
import { freshMs, useNumbers } from './useNumbers'
import { useOpenNode } from './useOpenNode'
import { BoardError } from './BoardError'
import { WallFigures } from './WallFigures'

/** Two that should have come have not: the figures are old. */
const oldAfter = 2.5 * freshMs

/** Two columns of those who need a hand: more would be too small to be read from across the room. */
const mostPlaces = 16

/** From across the room a rate, what it is a share of, and how it was before. */
const onTheWall = (tile: Tile): Tile => ({ ...tile, lines: tile.lines.slice(-1) })

/** 大屏: the same numbers from across the room; it asks by itself, and keeps the last where nothing comes. */
export function WallBoard({ looked }: { looked: Looked }) {
  const { data: numbers, error, refetch, dataUpdatedAt } = useNumbers(looked)
  const now = useNow(5_000)
  const isOnline = useOnline()
  // Without a network the page itself says so, and has no room to say it twice.
  const isOld = isOnline && (error !== null || now - dataUpdatedAt > oldAfter)
  return (
    <Page pressAgain title='大屏' head={<View className='wall-say'>{sentence(numbers, error)}</View>}>
      {!numbers && error && <BoardError error={error} onRetry={() => void refetch()} />}
      {!numbers && !error && <Skeleton count={4} />}
      {numbers && (
        <View className='wall'>
          <AsOf numbers={numbers} isOld={isOld} isOnline={isOnline} />
          <Figures numbers={numbers} looked={looked} />
        </View>
      )}
    </Page>
  )
}

function sentence(numbers: Numbers | undefined, error: Error | null) {
  if (numbers) return headSaid(numbers)
  return error ? '没取到数' : '正在取……'
}

type AsOfProps = { numbers: Numbers; isOld: boolean; isOnline: boolean }

const AsOf = ({ numbers, isOld, isOnline }: AsOfProps) => (
  <View className='wall__when'>
    {isOld ? (
      <Strip
        kind='call'
        icon='offline'
        title={`没取到新的，还是 ${dateOf(numbers.at)} ${clockOf(numbers.at)} 的数`}
      >
        网络好了自己更新。
      </Strip>
    ) : (
      <View className='t-lead'>
        {numbers.node.name} · {dateOf(numbers.at)} {clockOf(numbers.at)} 的数
        {isOnline && ' · 每 30 秒自己更新'}
      </View>
    )}
  </View>
)

function Figures({ numbers, looked }: { numbers: Numbers; looked: Looked }) {
  const opens = opensOf(looked)
  const openNode = useOpenNode()
  return (
    <>
      {numbers.live && <WallFigures live={numbers.live} opens={opens} />}
      <View className='board-tiles wall__tiles'>
        {mainTiles(numbers)
          .map(onTheWall)
          .map((tile) => (
            <RateTile key={tile.name} tile={tile} onPress={tile.behind && opens(tile.behind)} />
          ))}
      </View>
      <View className='board-grid wall__grid'>
        <StagesPanel numbers={numbers} opens={opens} />
        <TrendPanel trend={numbers.trend} />
        <PlacesPanel numbers={numbers} most={mostPlaces} onOpen={openNode} />
      </View>
    </>
  )
}
