import { View } from '@tarojs/components'
import { classNames } from '../kit/classNames'
import { Pressed } from '../kit/Pressed'
import { tileSpoken, type Tile } from './tiles'

/** A rate, large; below it what it is a share of, its other reading, and how it was before. */
export const RateTile = ({ tile, onPress }: { tile: Tile; onPress?: (() => void) | undefined }) => (
  <Pressed
    className={classNames('board-stat', { 'is-thin': tile.isThin })}
    label={tileSpoken(tile)}
    onPress={onPress}
  >
    <View className='t-small'>{tile.name}</View>
    <View className='board-stat__figure'>
      {tile.figure}
      {tile.unit && <View className='board-stat__unit'>{tile.unit}</View>}
    </View>
    <View className='board-stat__line'>{tile.fraction}</View>
    {tile.lines.map((line) => (
      <View key={line} className='board-stat__line'>
        {line}
      </View>
    ))}
  </Pressed>
)
