import { type ReactNode } from 'react'
import Taro from '@tarojs/taro'
import type { TopicSeen } from '../../../shared/topic/topic'
import { Button } from '../kit/Button'
import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'
import { Refused } from '../Refused'
import { useTopic } from '../topic/useTopic'
import { LoadError } from '../workOrder/LoadError'
import '../staff/staff.scss'
import './chair.scss'

type ChairPageProps = {
  title: string
  topicId: string
  head?: (topic: TopicSeen) => ReactNode
  bar?: (topic: TopicSeen) => ReactNode
  /** 动议 is written by whom it concerns as well, paper taken by the grid worker at the door. */
  isAlsoFor?: (topic: TopicSeen) => boolean
  children: (topic: TopicSeen) => ReactNode
}

export const leads = ({ mine }: TopicSeen) => mine.isOwner || mine.isDesk

const mayOpen = (topic: TopicSeen, isAlsoFor: ChairPageProps['isAlsoFor']) =>
  leads(topic) || (isAlsoFor?.(topic) ?? false)

/** A page for who runs one topic: its owner 牵头人 and the community. The server asks again who may. */
export function ChairPage({ title, topicId, head, bar, isAlsoFor, children }: ChairPageProps) {
  const { data: topic, error, refetch, dataUpdatedAt } = useTopic(topicId)
  if (!topic) {
    const why = topicId ? error : new Refused('notFound')
    return (
      <Page
        pressAgain
        title={title}
        loading={!why}
        error={why && <LoadError error={why} onRetry={() => void refetch()} />}
      />
    )
  }
  if (!mayOpen(topic, isAlsoFor)) return <NotYours title={title} topicId={topicId} />
  return (
    <Page pressAgain title={title} fetchedAt={dataUpdatedAt} head={head?.(topic)} bar={bar?.(topic)}>
      {children(topic)}
    </Page>
  )
}

const NotYours = ({ title, topicId }: { title: string; topicId: string }) => (
  <Page pressAgain title={title}>
    <Empty title='这一页给牵头人和社区用' say='大家看得到的，都在议题的页面上。'>
      <Button big kind='main' onPress={() => toTopic(topicId)}>
        看这件议题
      </Button>
    </Empty>
  </Page>
)

/** The page that everybody sees. */
export const toTopic = (topicId: string) => void Taro.navigateTo({ url: `/topic/topic?id=${topicId}` })
