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
import { isOnTheWay } from './isOver'
import { LinkedOrders } from './LinkedOrders'
import { NotShown } from './MyOpinions'
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
      pressAgain
      title='议事'
      head={<TopicTitle topic={topic} />}
      fetchedAt={fetchedAt}
      bar={<TopicBar topic={topic} onSay={say} onForm={open} onMore={() => open('more')} />}
    >
      <TopicHead topic={topic} now={now} />
      <TopicAsks topic={topic} now={now} onSay={say} />
      <Known topic={topic} now={now} />
      {sheet && <TopicSheets {...{ topic, now, sheet }} onOpen={open} />}
    </Page>
  )
}

const wasTalkedOver = ({ status }: TopicSeen) => !['raise', 'refused', 'withdrawn', 'merged'].includes(status)

type KnownProps = Pick<TopicBoardProps, 'topic' | 'now'>

const Known = ({ topic, now }: KnownProps) => (
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
    {isOnTheWay(topic.status) ? (
      <>
        <Talked topic={topic} now={now} />
        <Decided topic={topic} now={now} />
      </>
    ) : (
      <>
        <Decided topic={topic} now={now} />
        <Talked topic={topic} now={now} />
      </>
    )}
    <HistorySection topic={topic} now={now} />
  </>
)

/** What was laid out and said. */
const Talked = ({ topic, now }: KnownProps) => (
  <>
    <InformedSection topic={topic} now={now} />
    <QuestionsSection topic={topic} now={now} />
    {wasTalkedOver(topic) && <GroupsSection topic={topic} />}
    {wasTalkedOver(topic) && topic.status !== 'discuss' && <SaidSection topicId={topic.id} />}
    {wasTalkedOver(topic) && topic.mine.isNeighbour && !isOnTheWay(topic.status) && (
      <NotShown topicId={topic.id} now={now} />
    )}
  </>
)

/** What was decided and promised: once it is, nobody looks for anything else first. */
const Decided = ({ topic, now }: KnownProps) => (
  <>
    {wasTalkedOver(topic) && <DecisionsSection topic={topic} now={now} />}
    <PromisesSection topic={topic} />
    <ObjectionsSection topic={topic} now={now} />
  </>
)
