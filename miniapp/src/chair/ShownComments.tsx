import { View } from '@tarojs/components'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { Question } from '../../../shared/opinion/opinion'
import { More } from '../kit/More'
import { Section } from '../kit/Section'
import { Fetched } from '../topic/Fetched'
import { callTopic, type TopicApi } from '../topic/topicApi'
import { useQuestions } from '../topic/useOpinions'
import { ShownCells } from './ShownCells'
import type { Looked } from './useLooking'

type ShownCommentsProps = { topicId: string; onHide: (one: Looked) => void }

/** 留言 under each of the owner's questions. */
export function ShownComments({ topicId, onHide }: ShownCommentsProps) {
  const { data } = useQuestions(topicId, true)
  return (
    <>
      {data?.questions.map((question) => (
        <Under key={question.n} topicId={topicId} question={question} onHide={onHide} />
      ))}
    </>
  )
}

const useComments = (topicId: string, question: string, source: TopicApi = { callTopic }) =>
  useInfiniteQuery({
    queryKey: ['shownOpinions', topicId, 'under', question],
    queryFn: ({ pageParam: cursor }) =>
      source.callTopic('comments', { params: { topicId, question }, query: { ...(cursor && { cursor }) } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ cursor }) => cursor,
  })

function Under({ topicId, question, onHide }: ShownCommentsProps & { question: Question }) {
  const comments = useComments(topicId, String(question.n))
  return (
    <Section title={`留言：${question.words}`}>
      <Fetched query={comments}>
        {({ pages }) => {
          const shown = pages.flatMap((page) => page.comments).filter(({ state }) => state === 'shown')
          if (shown.length === 0) return <View className='t-2'>还没有放出来的留言。</View>
          return <ShownCells shown={shown} onHide={({ id, words }) => onHide({ topicId, id, words })} />
        }}
      </Fetched>
      <More of={comments} />
    </Section>
  )
}
