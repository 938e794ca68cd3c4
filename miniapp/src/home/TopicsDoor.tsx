import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Strip } from '../kit/Strip'
import type { useVotesWaiting } from './useVotesWaiting'

const openTopics = () => void Taro.navigateTo({ url: '/topic/topics' })

/** 议事: the fourth way in; it is warm while it waits for a vote. */
export function TopicsDoor({ votes }: Pick<ReturnType<typeof useVotesWaiting>, 'votes'>) {
  const [first] = votes
  return (
    <View className='mt3'>
      {first ? (
        <Strip kind='wait' icon='ballot' title={`议事：${votes.length} 件等您投票`} onPress={openTopics}>
          {first.title}
        </Strip>
      ) : (
        <Cells>
          <Cell icon='people' title='议事' note='邻里的事，商量着办' onPress={openTopics} />
        </Cells>
      )}
    </View>
  )
}
