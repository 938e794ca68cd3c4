import { View } from '@tarojs/components'
import { lackWords } from '../../../shared/opinion/copy'
import type { Group, Groups, Share } from '../../../shared/opinion/groups'
import type { TopicSeen } from '../../../shared/topic/topic'
import { Section } from '../kit/Section'
import { Track } from './Track'
import { useGroups } from './useOpinions'

/** 大家说到哪了: shares only from enough voices on, groups only where there are any, the few never left out. */
export function GroupsSection({ topic: { id, status } }: { topic: TopicSeen }) {
  const { data: groups } = useGroups(id)
  // Once the talk is over, what was too little stays so.
  if (!groups || (groups.is === 'tooFew' && status !== 'discuss')) return null
  return (
    <Section title='大家说到哪了'>
      <View className='stack'>
        {groups.is === 'tooFew' ? <TooFew groups={groups} /> : <Seen groups={groups} />}
        <Shares title='少数邻居的看法，也要听' shares={groups.minority} />
      </View>
    </Section>
  )
}

const TooFew = ({ groups: { people, needed, lack } }: { groups: Extract<Groups, { is: 'tooFew' }> }) => (
  <View className='slip slip--flat'>
    <View className='t-bold'>
      {lack === 'people' ? `还差 ${Math.max(1, needed - people)} 位邻居，才显示大家的看法` : lackWords[lack]}
    </View>
    <View className='mt2'>
      <Track part={people} whole={needed} label={`${people} 位表过态，要满 ${needed} 位`} />
    </View>
    <View className='t-small mt2'>现在 {people} 位。人少时看比例，容易看错意思。</View>
  </View>
)

function Seen({ groups }: { groups: Exclude<Groups, { is: 'tooFew' }> }) {
  return (
    <>
      <View className='t-small'>
        {groups.people} 位邻居表过态。
        {groups.is === 'noGroups'
          ? '大家的看法没有明显分成几拨。'
          : `想法相近的分成 ${groups.groups.length} 拨。`}
      </View>
      <Shares title='各方都能接受的' shares={groups.bridging} />
      {groups.is === 'groups' &&
        groups.groups.map((group, at) => <OneGroup key={at} group={group} at={at} />)}
    </>
  )
}

const letters = '甲乙丙丁戊'

const OneGroup = ({ group: { size, isMine, agreeMost, disagreeMost }, at }: { group: Group; at: number }) => (
  <View className='slip slip--flat'>
    <View className='t-bold'>
      {letters[at]} 拨，{size} 位{isMine && '，您在这一拨'}
    </View>
    {agreeMost.length + disagreeMost.length === 0 && (
      <View className='t-small mt1'>人太少，不显示看法，免得看出是谁。</View>
    )}
    <Lines of='赞成' shares={agreeMost} />
    <Lines of='不赞成' shares={disagreeMost} />
  </View>
)

const Shares = ({ title, shares }: { title: string; shares: readonly Share[] }) =>
  shares.length > 0 ? (
    <View className='slip slip--flat'>
      <View className='t-bold'>{title}</View>
      <Lines of='赞成' shares={shares} />
    </View>
  ) : null

const Lines = ({ of: deed, shares }: { of: string; shares: readonly Share[] }) => (
  <>
    {shares.map(({ id, words, number, of }) => (
      <View key={id} className='mt3'>
        <View className='said'>“{words}”</View>
        <View className='t-small mt1'>
          {of} 位里 {number} 位{deed}
        </View>
        <Track part={number} whole={of} label={`${of} 位里 ${number} 位${deed}`} thin />
      </View>
    ))}
  </>
)
