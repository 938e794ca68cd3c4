import { useState } from 'react'
import { View } from '@tarojs/components'
import { useInfiniteQuery } from '@tanstack/react-query'
import { lookedWords } from '../../../shared/opinion/copy'
import { whenText } from '../clockText'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Empty } from '../kit/Empty'
import { More } from '../kit/More'
import { Page } from '../kit/Page'
import { Section } from '../kit/Section'
import { Fetched } from '../topic/Fetched'
import { callTopic, type TopicApi } from '../topic/topicApi'
import { useNow } from '../useNow'
import { LookSheet } from './LookSheet'
import { openChair } from './pageUrls'
import { ShownCells } from './ShownCells'
import { ShownComments } from './ShownComments'
import { useLooking, type Looked } from './useLooking'

const useShown = (topicId: string, source: TopicApi = { callTopic }) =>
  useInfiniteQuery({
    queryKey: ['shownOpinions', topicId],
    queryFn: ({ pageParam }) =>
      source.callTopic('opinions', { params: { topicId }, query: { list: 'all', cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ cursor }) => cursor,
  })

const useLog = (topicId: string, source: TopicApi = { callTopic }) =>
  useInfiniteQuery({
    queryKey: ['shownOpinions', topicId, 'log'],
    queryFn: ({ pageParam }) =>
      source.callTopic('opinionLog', { params: { topicId }, query: { cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ cursor }) => cursor,
  })

/** 放出来的 of one topic, each of which can be taken in again; and the public log of what was done. */
export function ShownBoard({ topicId }: { topicId: string }) {
  const shown = useShown(topicId)
  const looking = useLooking()
  const [hiding, hide] = useState<Looked>()
  return (
    <Page pressAgain title='看意见' head='这件议题的意见'>
      <Button icon='talk' onPress={() => openChair('look', {})}>
        去看等着的意见
      </Button>
      <Section title='放出来的'>
        <Fetched query={shown}>
          {({ pages }) => {
            const opinions = pages.flatMap((page) => page.opinions).filter(({ state }) => state === 'shown')
            if (opinions.length === 0) return <Empty title='还没有放出来的意见' />
            return <ShownCells shown={opinions} onHide={({ id, words }) => hide({ topicId, id, words })} />
          }}
        </Fetched>
        <More of={shown} />
      </Section>
      <ShownComments topicId={topicId} onHide={hide} />
      <Log topicId={topicId} />
      {hiding && <LookSheet one={hiding} look='hide' looking={looking} onClose={() => hide(undefined)} />}
    </Page>
  )
}

/** 公开记录, as everybody reads it. */
function Log({ topicId }: { topicId: string }) {
  const now = useNow()
  const log = useLog(topicId)
  return (
    <Section title='公开的处理记录'>
      <Fetched query={log}>
        {({ pages }) => {
          const entries = pages.flatMap((page) => page.entries)
          if (entries.length === 0) return <View className='t-2'>还没有处理过。</View>
          return (
            <Cells>
              {entries.map(({ at, look, isComment, reason, by }) => (
                <Cell
                  key={at}
                  title={`${isComment ? '一条留言' : '一条意见'}${lookedWords[look]}`}
                  note={[whenText(at, now), by, reason].filter(Boolean).join('，')}
                />
              ))}
            </Cells>
          )
        }}
      </Fetched>
      <More of={log}>看更早的</More>
    </Section>
  )
}
