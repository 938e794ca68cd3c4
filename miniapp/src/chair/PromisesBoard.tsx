import { useState } from 'react'
import { View } from '@tarojs/components'
import { leastJudged } from '../../../shared/topic/leastJudged'
import type { TopicSeen } from '../../../shared/topic/topic'
import { Button } from '../kit/Button'
import { Empty } from '../kit/Empty'
import { Section } from '../kit/Section'
import { CommissionSheet } from './CommissionSheet'
import { FulfilSheet } from './FulfilSheet'
import { LinkSheet } from './LinkSheet'
import { PromiseSheet } from './PromiseSheet'
import { PromiseSlip, type PromiseDeed } from './PromiseSlip'
import { useTopicMove, type TopicMoving } from './useTopicMove'

type Opened = { deed: PromiseDeed; n: number } | 'new' | undefined

/** 承诺事项: who, by when, with which orders, and what came of it. */
export function PromisesBoard({ topic }: { topic: TopicSeen }) {
  const moving = useTopicMove(topic)
  const [open, setOpen] = useState<Opened>()
  const { promises, moves } = topic
  return (
    <View>
      {promises.length === 0 && (
        <Empty title='还没有写下承诺' say='决议里说好的，一件一件写：谁来办，哪天办好。' />
      )}
      <View className='stack'>
        {promises.map((promise) => (
          <PromiseSlip
            key={promise.n}
            promise={promise}
            moves={moves}
            onOpen={(deed) => setOpen({ deed, n: promise.n })}
          />
        ))}
      </View>
      {moves.includes('promise') && (
        <View className='mt4'>
          <Button big icon='plus' onPress={() => setOpen('new')}>
            写一件承诺
          </Button>
        </View>
      )}
      <Judged topic={topic} />
      <Sheets topic={topic} moving={moving} open={open} onClose={() => setOpen(undefined)} />
    </View>
  )
}

/** What a few say of it is nobody's to see: they would be known. */
function Judged({ topic: { judging } }: { topic: TopicSeen }) {
  if (!judging || judging.households >= leastJudged) return <JudgedWords words={judging?.words ?? []} />
  return (
    <View className='t-small mt3'>
      {judging.households} 户评过。满 {leastJudged} 户，才显示怎么评的、写了什么。
    </View>
  )
}

/** As text, one under the other: nothing says whose it is. */
function JudgedWords({ words }: { words: string[] }) {
  if (words.length === 0) return null
  return (
    <Section title='大家评的时候说' end={`${words.length} 句`}>
      <View className='stack'>
        {words.map((one, at) => (
          <View key={at} className='slip slip--flat said'>
            {one}
          </View>
        ))}
      </View>
      <View className='t-small mt3'>不显示是谁家写的，也不说那一家评的是做到还是没做到。</View>
    </Section>
  )
}

type SheetsProps = { topic: TopicSeen; moving: TopicMoving; open: Opened; onClose: () => void }

function Sheets({ topic, moving, open, onClose }: SheetsProps) {
  if (!open) return null
  const known = { topic, moving, onClose }
  if (open === 'new') return <PromiseSheet {...known} />
  const promise = topic.promises.find(({ n }) => n === open.n)
  if (!promise) return null
  if (open.deed === 'commission') return <CommissionSheet {...known} promise={promise} />
  return open.deed === 'link' ? (
    <LinkSheet {...known} promise={promise} />
  ) : (
    <FulfilSheet {...known} promise={promise} />
  )
}
