import { View } from '@tarojs/components'
import { useQueryClient } from '@tanstack/react-query'
import { opinionStateNames } from '../../../shared/opinion/copy'
import type { Opinion } from '../../../shared/opinion/opinion'
import { whenText } from '../clockText'
import { Button } from '../kit/Button'
import { Section } from '../kit/Section'
import { Refusal } from '../resident/Refusal'
import { callTopic, type TopicApi } from './topicApi'
import { useCommand } from './useCommand'
import { useMyOpinions } from './useOpinions'

type MyOpinionsProps = { topicId: string; now: number }

const isAgainst = ({ state }: Opinion) => state === 'refused' || state === 'hidden'

/** What of mine is not seen, and why: nobody else tells me, so it is the first thing on the page. */
export function NotShown({ topicId, now }: MyOpinionsProps) {
  const { data } = useMyOpinions(topicId)
  const against = data?.opinions.filter(isAgainst) ?? []
  if (against.length === 0) return null
  return (
    <Section title='您说的，大家看不到'>
      <View className='stack'>
        {against.map((opinion) => (
          <Mine key={opinion.id} {...{ topicId, opinion, now }} />
        ))}
      </View>
      {data?.may.say && <View className='t-small mt2'>改一改，可以再说一条。</View>}
    </Section>
  )
}

/** 我说的: where each of them is, and the way to take one back. */
export function MyOpinions({ topicId, now }: MyOpinionsProps) {
  const { data } = useMyOpinions(topicId)
  const mine = data?.opinions.filter((one) => one.state !== 'takenBack' && !isAgainst(one)) ?? []
  if (mine.length === 0) return null
  return (
    <Section title='我说的' end={`还能说 ${data?.left ?? 0} 条意见`}>
      <View className='stack'>
        {mine.map((opinion) => (
          <Mine key={opinion.id} {...{ topicId, opinion, now }} />
        ))}
      </View>
    </Section>
  )
}

function Mine({
  topicId,
  opinion,
  now,
  source = { callTopic },
}: MyOpinionsProps & { opinion: Opinion; source?: TopicApi }) {
  const client = useQueryClient()
  const { make, isBusy, trouble } = useCommand(
    (opinionId: string, key) =>
      source.callTopic('takeBackOpinion', { params: { topicId, opinionId }, body: {} }, key),
    {
      offline: '没有网，还没收回。有网了再点一次。',
      onDone: () =>
        Promise.all(
          ['myOpinions', 'questions'].map((name) => client.invalidateQueries({ queryKey: [name, topicId] })),
        ),
    },
  )
  return (
    <View className='slip slip--flat'>
      <View className='said'>{opinion.words}</View>
      <View className={isAgainst(opinion) ? 'mt1' : 't-small mt1'}>{stateSaid(opinion, now)}</View>
      <View className='row mt2'>
        <Button narrow busy={isBusy && '正在收回……'} onPress={() => void make(opinion.id)}>
          收回这一条
        </Button>
      </View>
      <Refusal words={trouble} />
    </View>
  )
}

const isComment = ({ id }: Opinion) => id.startsWith('q')

function stateSaid(opinion: Opinion, now: number) {
  const { state, reason, lookedAtBy } = opinion
  const said = `${isComment(opinion) ? '一条留言，' : ''}${opinionStateNames[state]}`
  if (state === 'waiting' && lookedAtBy) return `${said}，最晚 ${whenText(lookedAtBy, now)} 给您回话`
  return reason ? `${said}：${reason}` : said
}
