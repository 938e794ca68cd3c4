import { View } from '@tarojs/components'
import { useInfiniteQuery } from '@tanstack/react-query'
import { lookedWords } from '../../../shared/opinion/copy'
import type { LogEntry } from '../../../shared/opinion/opinion'
import { whenText } from '../clockText'
import { Button } from '../kit/Button'
import { Sheet } from '../kit/Sheet'
import { Skeleton } from '../kit/Skeleton'
import { LoadError } from '../workOrder/LoadError'
import { callTopic, type TopicApi } from './topicApi'

type LogSheetProps = { topicId: string; now: number; onClose: () => void; source?: TopicApi }

/** 公开记录: when, what was done, why; never what was said, nor by whom. */
export function LogSheet({ topicId, now, onClose, source = { callTopic } }: LogSheetProps) {
  const log = useInfiniteQuery({
    queryKey: ['opinionLog', topicId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      source.callTopic('opinionLog', { params: { topicId }, query: cursor ? { cursor } : {} }),
    getNextPageParam: ({ cursor }) => cursor,
  })
  const entries = log.data?.pages.flatMap((page) => page.entries)
  return (
    <Sheet open title='意见是怎么看的' onClose={onClose}>
      <View className='t-small'>
        每条意见放出来以前，社区都看一遍。只看有没有伤人的话和个人信息，不看赞成谁。
      </View>
      {entries ? (
        <Entries entries={entries} now={now} />
      ) : (
        <Fetching error={log.error} onRetry={log.refetch} />
      )}
      {log.hasNextPage && (
        <Button kind='text' onPress={() => void log.fetchNextPage()}>
          看前面的
        </Button>
      )}
    </Sheet>
  )
}

const Fetching = ({ error, onRetry }: { error: Error | null; onRetry: () => Promise<unknown> }) =>
  error ? <LoadError error={error} onRetry={() => void onRetry()} /> : <Skeleton of='lines' count={2} />

const Entries = ({ entries, now }: { entries: LogEntry[]; now: number }) =>
  entries.length === 0 ? (
    <View className='mt3'>还没有记录。</View>
  ) : (
    <>
      {entries.map(({ at, look, isComment, reason, by }, index) => (
        <View key={index} className='mt3'>
          <View>
            {by}看了一条{isComment ? '留言' : '意见'}：{lookedWords[look]}
          </View>
          <View className='t-note'>{[whenText(at, now), reason].filter(Boolean).join('，')}</View>
        </View>
      ))}
    </>
  )
