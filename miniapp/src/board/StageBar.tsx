import { View } from '@tarojs/components'
import { stageWords } from '../../../shared/numbers/copy'
import { aria } from '../kit/aria'
import { classNames } from '../kit/classNames'
import { alongRuler } from './hours'
import { stageSpoken, timesText, type StageRow } from './stageRows'

type StageBarProps = { row: StageRow; isSlow: boolean }

/** One stage on the ruler; with few cases it is hatched, and the slowest says so by its letters as well. */
export const StageBar = ({ row, isSlow }: StageBarProps) => (
  <View
    className={classNames('board-stage', { 'board-stage--slow': isSlow, 'board-stage--thin': row.isThin })}
    {...aria({ role: 'img', label: stageSpoken(row) })}
  >
    <View className='board-stage__name'>{stageWords[row.stage]}</View>
    <View className='board-stage__track'>
      {row.of > 0 && (
        <>
          <View className='board-stage__most' style={{ width: `${alongRuler(row.ninetieth)}%` }} />
          <View className='board-stage__half' style={{ width: `${alongRuler(row.median)}%` }} />
        </>
      )}
    </View>
    <View className='board-stage__times'>{timesText(row)}</View>
  </View>
)
