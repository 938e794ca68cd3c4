import { View } from '@tarojs/components'
import type { Opinion } from '../../../shared/opinion/opinion'
import type { TopicSeen } from '../../../shared/topic/topic'
import { Button } from '../kit/Button'
import { Section } from '../kit/Section'
import { Skeleton } from '../kit/Skeleton'
import { Refusal } from '../resident/Refusal'
import { LoadError } from '../workOrder/LoadError'
import { OpinionCard } from './OpinionCard'
import { useMyOpinions } from './useOpinions'
import { useStack, type Stack } from './useStack'

type OpinionStackProps = { topic: TopicSeen; onSay: () => void }

/** 您怎么看？ One opinion after the other; nobody has to go through all of them. */
export const OpinionStack = (props: OpinionStackProps) =>
  props.topic.mine.isNeighbour ? <Asked {...props} /> : <Read {...props} />

function Asked({ topic: { id }, onSay }: OpinionStackProps) {
  const stack = useStack(id)
  const isMineWaiting = useMyOpinions(id).data?.opinions.some(({ state }) => state === 'waiting') ?? false
  return (
    <Section title='您怎么看？' end={placeSaid(stack)}>
      <OnTop
        stack={stack}
        nothing={isMineWaiting ? '您说的社区在看，看过就放出来。' : '您先说一句，后面的邻居就好接着说。'}
      />
      {stack.shown > 0 && (
        <View className='mt3'>
          <Button kind='line' icon='edit' onPress={onSay}>
            我有别的想法
          </Button>
        </View>
      )}
    </Section>
  )
}

function Read({ topic: { id, mine, label } }: OpinionStackProps) {
  const stack = useStack(id)
  return (
    <Section title='大家怎么看' end={stack.shown > 0 && `共 ${stack.shown} 条`}>
      {!mine.isOwner && !mine.isDesk && <OnlyRead label={label} />}
      <View className='mt2'>
        <OnTop stack={stack} nothing='住在这里的邻居说了，社区看过，排在这里。' />
      </View>
    </Section>
  )
}

/** Whose home lies elsewhere, or is not verified yet: she sees why there is nothing to press. */
const OnlyRead = ({ label }: { label: string }) => (
  <View className='t-small'>{`表态、投票请${label}的住户来，房号核实过的。别处的邻居能看。`}</View>
)

const placeSaid = ({ shown, answered, opinion }: Stack) => {
  if (shown === 0) return undefined
  return opinion ? `共 ${shown} 条，您看了 ${answered} 条` : `共 ${shown} 条`
}

type OnTopProps = { stack: Stack; nothing: string }

function OnTop({ stack, nothing }: OnTopProps) {
  const { asking, opinion } = stack
  if (opinion) return <Top stack={stack} opinion={opinion} />
  if (asking.data && !asking.isFetchingNextPage) return <Through {...{ stack, nothing }} />
  if (asking.error) return <LoadError error={asking.error} onRetry={() => void asking.refetch()} />
  return <Skeleton of='lines' count={1} say='正在取意见' />
}

const Top = ({ stack, opinion }: { stack: Stack; opinion: Opinion }) => (
  <OpinionCard
    words={opinion.words}
    note={`${opinion.isMine ? '您' : '一位邻居'}说的，社区看过，没有改动`}
    stance={stack.stance}
    trouble={troubleSaid(stack, opinion)}
    onStance={stack.may?.answer ? stack.take : undefined}
    seen={stack.answered}
    total={stack.shown}
    onNext={stack.hasMore || stack.stance ? stack.next : undefined}
    onBack={stack.back}
  />
)

/** Whoever has gone on to the next one still hears of the one before. */
const troubleSaid = ({ trouble }: Stack, opinion?: Opinion) =>
  trouble && (trouble.opinionId === opinion?.id ? trouble.words : `前面的一条：${trouble.words}`)

/** Nothing more to go through, or nothing yet. */
const Through = ({ stack, nothing }: OnTopProps) => (
  <View className='slip slip--flat'>
    <View className='t-bold'>{stack.shown > 0 ? '您都看过了，谢谢' : '还没有人说想法'}</View>
    <View className='t-small mt1'>
      {stack.shown > 0 ? `有新的会接着排在这里。${stack.may?.answer ? '说过的也能改。' : ''}` : nothing}
    </View>
    <Refusal words={troubleSaid(stack)} />
    {stack.shown > 0 && (
      <View className='mt3'>
        <Button icon='retry' onPress={stack.again}>
          从头再看一遍
        </Button>
      </View>
    )}
  </View>
)
