import { View } from '@tarojs/components'
import type { Numbers } from '../../../shared/numbers/answer'
import { aria } from '../kit/aria'
import { Pressable } from '../kit/Pressable'
import type { Behind, Opens } from './behind'
import { Panel } from './Panel'

type LiveName = NonNullable<Behind['live']>

/** In the order a slip passes them. */
const desks: { live: LiveName; name: string }[] = [
  { live: 'ordered', name: '等网格核实' },
  { live: 'atCommunity', name: '等社区派' },
  { live: 'atStreet', name: '等街道派' },
  { live: 'atDistrict', name: '等区里派' },
  { live: 'dispatched', name: '等人接' },
  { live: 'accepted', name: '在办' },
  { live: 'finished', name: '等销单' },
]

const besides: { live: LiveName; name: string }[] = [
  { live: 'dueToday', name: '今天到期' },
  { live: 'asked', name: '等批延期、挂账' },
  { live: 'suspended', name: '挂账' },
  { live: 'whistles', name: '吹哨没报到' },
]

type LivePanelProps = { live: NonNullable<Numbers['live']>; opens: Opens }

/** 单子在谁手里: what is open, by whose turn it is. */
export function LivePanel({ live, opens }: LivePanelProps) {
  const longest = Math.max(1, ...desks.map(({ live: name }) => live[name]))
  return (
    <>
      <Panel wide={7} title='单子在谁手里' note='件'>
        {desks.map(({ live: name, name: says }) => (
          <Pressable
            key={name}
            className='board-bar board-bar--desk'
            role='link'
            label={`${says} ${live[name]} 件`}
            onPress={opens({ live: name })}
          >
            <View>{says}</View>
            <View className='board-bar__track' {...aria({ hidden: true })}>
              <View className='board-bar__fill' style={{ width: `${(live[name] * 100) / longest}%` }} />
            </View>
            <View className='board-bar__figure t-bold'>{live[name]}</View>
          </Pressable>
        ))}
      </Panel>
      <Panel wide={5} title='还要留心的' note='件'>
        {besides.map(({ live: name, name: says }) => (
          <Pressable
            key={name}
            className='board-bar board-bar--plain'
            role='link'
            label={`${says} ${live[name]} 件`}
            onPress={opens({ live: name })}
          >
            <View>{says}</View>
            <View className='board-bar__figure t-bold'>{live[name]}</View>
          </Pressable>
        ))}
      </Panel>
    </>
  )
}
