import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { whenText } from '../clockText'
import { Section } from '../kit/Section'
import { Strip } from '../kit/Strip'
import { useMyVotes } from './useMotion'

/** 等您投票: first of all, because others wait for it too. */
export function VotesWaiting({ now }: { now: number }) {
  const { data: votes } = useMyVotes()
  if (!votes || votes.length === 0) return null
  return (
    <Section title={`${votes.length} 件等您投票`}>
      <View className='stack'>
        {votes.map(({ motionId, title, closesAt, voters }) => (
          <Strip
            key={motionId}
            kind='wait'
            icon='ballot'
            title={title}
            onPress={() => void Taro.navigateTo({ url: `/topic/ballot?id=${motionId}` })}
          >
            {whenText(closesAt, now)} 截止，{voters.join('、')}还没投
          </Strip>
        ))}
      </View>
    </Section>
  )
}
