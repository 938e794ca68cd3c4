import { View } from '@tarojs/components'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { goTo } from './goTo'
import type { Looked } from './looked'

const isBrowser = process.env.TARO_ENV === 'h5'

const asked = ({ node, kind, month }: Looked) => `node=${node}&kind=${kind}${month ? `&month=${month}` : ''}`

/** The same numbers on paper and on the wall. On a wide screen the rail leads there. */
export const PaperCells = ({ looked }: { looked: Looked }) => (
  <View className='board-narrow mt6'>
    <Cells>
      <Cell
        icon='doc'
        title='月报'
        note={isBrowser ? '一份能打印的，A4 纸' : '在电脑上打开，能打印'}
        onPress={() => goTo(`/board/report?${asked(looked)}`)}
      />
      {isBrowser && (
        <Cell
          icon='picture'
          title='挂墙大屏'
          note='字大，自己更新'
          onPress={() => goTo(`/board/wall?node=${looked.node}`)}
        />
      )}
    </Cells>
  </View>
)
