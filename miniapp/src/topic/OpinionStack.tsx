import { View } from '@tarojs/components'
import type { Opinion } from '../../../shared/opinion/opinion'
import { Button } from '../kit/Button'
import { Section } from '../kit/Section'
import { Skeleton } from '../kit/Skeleton'
import { Refusal } from '../resident/Refusal'
import { LoadError } from '../workOrder/LoadError'
import { OpinionCard } from './OpinionCard'
import { useStack, type Stack } from './useStack'

type OpinionStackProps = { topicId: string; onSay: (() => void) | undefined }

/** 您怎么看？ One opinion after the other; nobody has to go through all of them. */
export function OpinionStack({ topicId, onSay }: OpinionStackProps) {
  const stack = useStack(topicId)
  return (
    <Section title='您怎么看？' end={placeSaid(stack)}>
      <OnTop stack={stack} />
      {onSay && (
        <View className='mt3'>
          <Button kind='line' icon='edit' onPress={onSay}>
            我有别的想法
          </Button>
        </View>
      )}
    </Section>
  )
}

const placeSaid = ({ shown, answered, opinion }: Stack) => {
  if (shown === 0) return undefined
  return opinion ? `共 ${shown} 条，您看了 ${answered} 条` : `共 ${shown} 条`
}

function OnTop({ stack }: { stack: Stack }) {
  const { asking, opinion } = stack
  if (opinion) return <Top stack={stack} opinion={opinion} />
  if (asking.data && !asking.isFetchingNextPage) return <Through stack={stack} />
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
const Through = ({ stack }: { stack: Stack }) => (
  <View className='slip slip--flat'>
    <View className='t-bold'>{stack.shown > 0 ? '您都看过了，谢谢' : '还没有人说想法'}</View>
    <View className='t-small mt1'>
      {stack.shown > 0 ? '有新的会接着排在这里。说过的也能改。' : '您先说一句，后面的邻居就好接着说。'}
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
