import Taro from '@tarojs/taro'
import type { Kind } from '../../../shared/workOrder/commands'
import { Door } from '../kit/Door'

const report = (kind: Kind) => () => void Taro.navigateTo({ url: `/resident/report?kind=${kind}` })

/** The three ways in: something is wrong, somebody needs a hand, something could be better. */
export const HomeDoor = () => (
  <Door
    main={{
      title: '报事',
      say: '拍一张，坏了、脏了、有危险都能报',
      icon: 'camera',
      onPress: report('issue'),
    }}
    sides={[
      { title: '求助', say: '要人搭把手', icon: 'hands', onPress: report('help') },
      { title: '建议', say: '怎样会更好', icon: 'talk', onPress: report('suggestion') },
    ]}
  />
)
