import type { TopicSeen } from '../../../shared/topic/topic'
import { whenText } from '../clockText'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { useNow } from '../useNow'

const kinds = { notice: '通知', materials: '材料' }

/** 通知和材料 that are out, and the questions put to all. */
export function Informed({ topic: { informed, questions } }: { topic: TopicSeen }) {
  const now = useNow()
  if (informed.length + questions.length === 0) return null
  return (
    <Section title='已经摆出来的'>
      <Cells>
        {informed.map(({ n, kind, title, photoUrls, at }) => (
          <Cell
            key={`i${n}`}
            icon={kind === 'notice' ? 'megaphone' : 'doc'}
            title={`${kinds[kind]}：${title}`}
            note={`${whenText(at, now)}${photoUrls.length > 0 ? `，${photoUrls.length} 张图` : ''}`}
          />
        ))}
        {questions.map(({ n, words, at }) => (
          <Cell key={`q${n}`} icon='talk' title={`问大家：${words}`} note={whenText(at, now)} />
        ))}
      </Cells>
    </Section>
  )
}
