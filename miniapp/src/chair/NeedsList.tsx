import { useState } from 'react'
import { View } from '@tarojs/components'
import type { TopicMove } from '../../../shared/topic/transitions'
import type { TopicSeen } from '../../../shared/topic/topic'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Icon } from '../kit/Icon'
import { Section } from '../kit/Section'
import { toTopic } from './ChairPage'
import { InformSheet } from './InformSheet'
import { openChair } from './pageUrls'
import { stepNeeds, type NeedRow, type What } from './stepNeeds'
import { useTopicMove } from './useTopicMove'

type Kind = 'notice' | 'materials'
type Way = { text: string; needs?: TopicMove; go: (id: string, write: (kind: Kind) => void) => void }

/** What is done about each thing that is missing, beside it. */
const ways: Partial<Record<What, Way>> = {
  notice: { text: '写通知', needs: 'inform', go: (_, write) => write('notice') },
  materials: { text: '摆材料', needs: 'inform', go: (_, write) => write('materials') },
  opinions: { text: '看意见', go: (id) => openChair('look', { id }) },
  meeting: { text: '约碰头会', go: (id) => openChair('meeting', { topic: id }) },
  minutes: { text: '写记录', go: (id) => openChair('meeting', { topic: id }) },
  questionsAnswered: { text: '看问题', go: (id) => toTopic(id) },
  objections: { text: '去答复', go: (id) => openChair('objections', { id }) },
  promises: { text: '写承诺', go: (id) => openChair('promises', { id }) },
  reports: { text: '报结果', go: (id) => openChair('promises', { id }) },
}

/** 这一步还要什么: a list to be ticked off, the deed beside each. */
export function NeedsList({ topic }: { topic: TopicSeen }) {
  const moving = useTopicMove(topic)
  const [writing, write] = useState<Kind>()
  const rows = stepNeeds(topic)
  if (rows.length === 0) return null
  return (
    <Section title='这一步要有的'>
      <Cells>
        {rows.map((row) => (
          <NeedCell key={row.what} row={row} topic={topic} onWrite={write} />
        ))}
      </Cells>
      {writing && (
        <InformSheet topic={topic} kind={writing} moving={moving} onClose={() => write(undefined)} />
      )}
    </Section>
  )
}

type NeedCellProps = { row: NeedRow; topic: TopicSeen; onWrite: (kind: Kind) => void }

function NeedCell({ row, topic, onWrite }: NeedCellProps) {
  const said = row.isDone ? '有了' : (row.note ?? '')
  const way = row.isDone ? undefined : wayFor(row.what, topic)
  return (
    <Cell
      lead={
        <View className={row.isDone ? 't-tile' : 't-shi'}>
          <Icon name={row.isDone ? 'checkring' : 'circle'} />
        </View>
      }
      title={row.title}
      note={said}
      label={`${row.title}，${said}`}
      end={
        way && (
          <Button narrow onPress={() => way.go(topic.id, onWrite)}>
            {way.text}
          </Button>
        )
      }
    />
  )
}

/** A resident who leads reads what all can read; what waits to be looked at is the community's. */
const asNeighbour: typeof ways = { opinions: { text: '看意见', go: (id) => toTopic(id) } }

function wayFor(what: What, { moves, mine }: TopicSeen) {
  const way = (mine.isDesk ? undefined : asNeighbour[what]) ?? ways[what]
  return way && (!way.needs || moves.includes(way.needs)) ? way : undefined
}
