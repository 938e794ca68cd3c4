import { View } from '@tarojs/components'
import { useInfiniteQuery } from '@tanstack/react-query'
import { opinionStateNames } from '../../../shared/opinion/copy'
import type { Comment, Question } from '../../../shared/opinion/opinion'
import { whenText } from '../clockText'
import { Button } from '../kit/Button'
import { callTopic, type TopicApi } from './topicApi'

type CommentsProps = { topicId: string; question: Question; now: number; source?: TopicApi }

/** The latest came with the question; earlier ones for the asking. */
export function Comments({ topicId, question, now, source = { callTopic } }: CommentsProps) {
  const { n, comments, cursor } = question
  const earlier = useInfiniteQuery({
    queryKey: ['comments', topicId, n, cursor],
    enabled: false,
    initialPageParam: cursor,
    queryFn: ({ pageParam }) =>
      source.callTopic('comments', {
        params: { topicId, question: String(n) },
        query: { cursor: pageParam },
      }),
    getNextPageParam: (page) => page.cursor,
  })
  const hasMore = earlier.data ? earlier.hasNextPage : cursor !== undefined
  const more = () => void (earlier.data ? earlier.fetchNextPage() : earlier.refetch())
  return (
    <>
      {[...comments, ...(earlier.data?.pages.flatMap((page) => page.comments) ?? [])].map((comment) => (
        <View key={comment.id} className='mt3'>
          <View className='said'>{comment.words}</View>
          <View className='t-note'>{saidBy(comment, now)}</View>
        </View>
      ))}
      {hasMore && (
        <Button kind='text' busy={earlier.isFetching && '正在取……'} onPress={more}>
          看前面的
        </Button>
      )}
    </>
  )
}

function saidBy({ isMine, state, at, reason }: Comment, now: number) {
  const by = `${isMine ? '您' : '一位邻居'}，${whenText(at, now)}`
  if (state === 'shown') return by
  return [by, opinionStateNames[state], reason].filter(Boolean).join('，')
}
