import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Segmented } from '../kit/Segmented'
import { CommunityChips } from './CommunityChips'
import { MyTopics, TopicsOf } from './TopicList'
import type { Living } from './useCommunity'
import { VotesWaiting } from './VotesWaiting'

type Side = 'open' | 'mine' | 'past'

const sides: { value: Side; text: string }[] = [
  { value: 'open', text: '在议' },
  { value: 'mine', text: '我的' },
  { value: 'past', text: '议完的' },
]

/** What waits for my vote first; then what goes on, what is mine, what has ended. */
export function TopicsBoard({ living, now }: { living: Living; now: number }) {
  const [side, setSide] = useState<Side>('open')
  return (
    <>
      <VotesWaiting now={now} />
      <View className='mt4'>
        <Segmented label='看哪些' options={sides} value={side} onChange={setSide} />
      </View>
      {side !== 'mine' && <CommunityChips living={living} />}
      <View className='mt3'>
        {side === 'mine' ? (
          <MyTopics now={now} />
        ) : (
          <TopicsOf desk={living.communityId} isPast={side === 'past'} now={now} />
        )}
      </View>
      <View className='mt6'>
        <Cells>
          <Cell
            icon='flag'
            title='专题攻坚'
            note='老有人报的事，街道集中办到哪一步了'
            onPress={() => void Taro.navigateTo({ url: '/campaign/campaigns' })}
          />
          <Cell
            icon='star'
            title='月度治理'
            note='这个月街道挑了哪几件事办'
            onPress={() => void Taro.navigateTo({ url: '/plan/plans' })}
          />
        </Cells>
      </View>
    </>
  )
}
