import { deedSaid } from '../../../shared/topic/copy'
import type { TopicSeen } from '../../../shared/topic/topic'
import { whenText } from '../clockText'
import { Journey } from '../kit/Journey'
import { Section } from '../kit/Section'

/** 一路走来, newest first: what was done, by which side, and why. */
export const HistorySection = ({ topic, now }: { topic: TopicSeen; now: number }) => (
  <Section title='一路走来'>
    <Journey
      steps={topic.history
        .map(({ at, by, words, ...step }, index) => ({
          id: `${index}`,
          what: `${by === '系统' ? '' : by}${deedSaid(step, topic.informed)}`,
          when: whenText(at, now),
          say: words,
        }))
        .reverse()}
    />
  </Section>
)
