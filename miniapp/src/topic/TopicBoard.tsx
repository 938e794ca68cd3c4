import { useState } from 'react'
import { View } from '@tarojs/components'
import type { TopicSeen } from '../../../shared/topic/topic'
import { Page } from '../kit/Page'
import { Section } from '../kit/Section'
import { Slip } from '../kit/Slip'
import { DecisionsSection } from './DecisionsSection'
import { GroupsSection } from './GroupsSection'
import { HistorySection } from './HistorySection'
import { InformedSection } from './InformedSection'
import { LinkedOrders } from './LinkedOrders'
import { ObjectionsSection } from './ObjectionsSection'
import { PromisesSection } from './PromisesSection'
import { QuestionsSection } from './QuestionsSection'
import { SaidSection } from './SaidSection'
import { TopicAsks } from './TopicAsks'
import { TopicBar } from './TopicBar'
import { TopicHead, TopicTitle } from './TopicHead'
import { TopicSheets, type TopicSheet } from './TopicSheets'

type TopicBoardProps = { topic: TopicSeen; now: number; fetchedAt: number }

/** 议题: what is asked of me first, then everything there is to know of it. */
export function TopicBoard({ topic, now, fetchedAt }: TopicBoardProps) {
  const [sheet, open] = useState<TopicSheet>()
  const say = () => open('say')
  return (
    <Page
      title='议事'
      head={<TopicTitle topic={topic} />}
      fetchedAt={fetchedAt}
      bar={<TopicBar topic={topic} onSay={say} onForm={open} onMore={() => open('more')} />}
    >
      <TopicHead topic={topic} />
      <TopicAsks topic={topic} now={now} onSay={say} />
      <Known topic={topic} now={now} />
      {sheet && <TopicSheets {...{ topic, now, sheet }} onOpen={open} />}
    </Page>
  )
}

const wasTalkedOver = ({ status }: TopicSeen) => !['raise', 'refused', 'withdrawn', 'merged'].includes(status)

const Known = ({ topic, now }: Pick<TopicBoardProps, 'topic' | 'now'>) => (
  <>
    <Section title='是什么事'>
      <Slip>
        <View className='said'>{topic.text}</View>
        <LinkedOrders topic={topic} />
      </Slip>
    </Section>
    {topic.rule && (
      <Section title='定下的规矩'>
        <Slip>
          <View className='said t-bold'>{topic.rule}</View>
        </Slip>
      </Section>
    )}
    <InformedSection topic={topic} now={now} />
    <QuestionsSection topic={topic} now={now} />
    {wasTalkedOver(topic) && <GroupsSection topic={topic} />}
    {wasTalkedOver(topic) && topic.status !== 'discuss' && <SaidSection topicId={topic.id} />}
    {wasTalkedOver(topic) && <DecisionsSection topic={topic} now={now} />}
    <PromisesSection topic={topic} />
    <ObjectionsSection topic={topic} now={now} />
    <HistorySection topic={topic} now={now} />
  </>
)
