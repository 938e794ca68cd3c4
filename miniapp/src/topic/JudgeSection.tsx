import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Verdict } from '../../../shared/topic/commands'
import { verdictWords } from '../../../shared/topic/copy'
import { leastJudged } from '../../../shared/topic/leastJudged'
import type { TopicSeen } from '../../../shared/topic/topic'
import { useKept } from '../drafts/useKept'
import { Button } from '../kit/Button'
import { Choices } from '../kit/Choices'
import { Field } from '../kit/Field'
import type { IconName } from '../kit/iconNames'
import { Section } from '../kit/Section'
import { Strip } from '../kit/Strip'
import { TextArea } from '../kit/TextArea'
import { Refusal } from '../resident/Refusal'
import { useTopicMove } from './useTopicMove'

const icons: Record<Verdict, IconName> = { kept: 'checkring', partly: 'pass', broken: 'cross' }
const options = (Object.keys(icons) as Verdict[]).map((value) => ({
  value,
  text: verdictWords[value],
  icon: icons[value],
}))

type Judged = Record<number, Verdict | undefined>

/** What her home has said so far. */
const beganWith = ({ mine: { judged = [], judgedWords = '' } }: TopicSeen) => ({
  judged: Object.fromEntries(judged.map(({ n, is }) => [n, is])) as Judged,
  words: judgedWords,
})

/** Whether it differs from what her home has said already. */
const isOther = (topic: TopicSeen, { judged, words }: ReturnType<typeof beganWith>) => {
  const before = beganWith(topic)
  return words.trim() !== before.words || topic.promises.some(({ n }) => judged[n] !== before.judged[n])
}

/** 评一评: each promise by itself, and a word to it if one likes. May be changed as long as it lasts. */
export function JudgeSection({ topic }: { topic: TopicSeen }) {
  const [{ judged, words }, change, forget] = useKept(`judge ${topic.id}`, beganWith(topic))
  const [isTried, setTried] = useState(false)
  const { make, isBusy, trouble } = useTopicMove(topic, {
    move: 'judge',
    offline: '没有网，还没评上。选的还在，有网了再点一次。',
    onDone: () => {
      forget()
      void Taro.showToast({ title: '您家的评价算上了，截止前能改', icon: 'none' })
    },
  })
  const given = topic.promises.flatMap(({ n }) => {
    const is = judged[n]
    return is ? [{ n, is }] : []
  })
  const isGiven = Boolean(topic.mine.judged)
  const isChanged = isOther(topic, { judged, words })
  const press = () => {
    setTried(true)
    const said = words.trim()
    if (given.length > 0) void make({ judged: given, ...(said && { words: said }) })
  }
  return (
    <Section title='说好的事，做到没有？' end={topic.judging && `${topic.judging.households} 户评过`}>
      <View className='stack'>
        {topic.promises.map(({ n, what }) => (
          <View key={n} className='slip slip--flat'>
            <View className='t-bold said'>{what}</View>
            <View className='mt3'>
              <Choices
                label={what}
                options={options}
                value={judged[n]}
                onChange={(is) => change((all) => ({ ...all, judged: { ...all.judged, [n]: is } }))}
              />
            </View>
          </View>
        ))}
      </View>
      <Field
        label='还想说一句'
        note='可以不写'
        hint={`满 ${leastJudged} 户评过，给牵头人和社区看，不显示是谁家写的。`}
      >
        <TextArea
          label='还想说一句'
          value={words}
          max={300}
          onChange={(next) => change((all) => ({ ...all, words: next }))}
        />
      </Field>
      <Refusal words={trouble ?? (isTried && given.length === 0 ? '先选一件，做到没有' : undefined)} />
      <Send {...{ isGiven, isChanged, isBusy, press }} />
    </Section>
  )
}

type SendProps = { isGiven: boolean; isChanged: boolean; isBusy: boolean; press: () => void }

/** What was given stays said; there is something to press again only where it was changed. */
const Send = ({ isGiven, isChanged, isBusy, press }: SendProps) => (
  <>
    {isGiven && (
      <View className='mt3'>
        <Strip icon='check' title='您家评过了，截止前能改' />
      </View>
    )}
    {(!isGiven || isChanged) && (
      <View className='mt3'>
        <Button big kind='main' busy={isBusy && '正在交……'} onPress={press}>
          {isGiven ? '改成这样' : '交我家的评价'}
        </Button>
      </View>
    )}
  </>
)
