import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Question } from '../../../shared/opinion/opinion'
import type { TopicSeen } from '../../../shared/topic/topic'
import { whenText } from '../clockText'
import { Button } from '../kit/Button'
import { Section } from '../kit/Section'
import { SaySheet } from './SaySheet'
import { Comments } from './Comments'
import { useQuestions } from './useOpinions'

/** 牵头人问的: each question with what neighbours said to it. */
export function QuestionsSection({ topic, now }: { topic: TopicSeen; now: number }) {
  const { data } = useQuestions(topic.id, topic.questions.length > 0)
  const [answering, answer] = useState<Question>()
  if (!data || data.questions.length === 0) return null
  return (
    <Section title='牵头人想问大家'>
      <View className='stack'>
        {data.questions.map((question) => (
          <View key={question.n} className='slip slip--flat'>
            <View className='t-bold said'>{question.words}</View>
            <View className='t-note mt1'>{whenText(question.at, now)} 问的</View>
            <Comments topicId={topic.id} question={question} now={now} />
            {data.may.say && (
              <View className='mt3'>
                <Button icon='talk' onPress={() => answer(question)}>
                  说一句
                </Button>
              </View>
            )}
          </View>
        ))}
      </View>
      {answering && <SaySheet topicId={topic.id} question={answering} onClose={() => answer(undefined)} />}
    </Section>
  )
}
