import { View } from '@tarojs/components'
import { useDrafts } from '../drafts/useDrafts'
import { useKept } from '../drafts/useKept'
import { Section } from '../kit/Section'
import { Skeleton } from '../kit/Skeleton'
import { LoadError } from '../workOrder/LoadError'
import { FeedbackForm } from './FeedbackForm'
import { FeedbackSlip } from './FeedbackSlip'
import { useMyFeedback } from './useFeedback'
import { WaitingSlip } from './WaitingSlip'

/** Saying something about the program, and what became of what one said. */
export function MyFeedback({ now }: { now: number }) {
  const written = useKept('feedback', { words: '' })
  const [, change] = written
  return (
    <>
      <FeedbackForm written={written} />
      <Said now={now} onTakeBack={(words) => change(() => ({ words }))} />
    </>
  )
}

function Said({ now, onTakeBack }: { now: number; onTakeBack: (words: string) => void }) {
  const waiting = useDrafts().waiting.filter(({ operation }) => operation === 'sendFeedback')
  return (
    <Section title='我说过的'>
      <View className='stack'>
        {waiting.map((draft) => (
          <WaitingSlip key={draft.id} draft={draft} onTakeBack={onTakeBack} />
        ))}
        <Arrived now={now} isAll={waiting.length === 0} />
      </View>
    </Section>
  )
}

function Arrived({ now, isAll }: { now: number; isAll: boolean }) {
  const { data, error, refetch } = useMyFeedback()
  if (!data)
    return error ? (
      <LoadError error={error} onRetry={() => void refetch()} />
    ) : (
      <Skeleton of='lines' count={2} />
    )
  if (data.feedback.length === 0 && isAll)
    return <View className='t-2'>还没说过。说了，这里看得到答复。</View>
  return (
    <>
      {data.feedback.map((feedback) => (
        <FeedbackSlip key={feedback.id} feedback={feedback} now={now} reader='asked' />
      ))}
    </>
  )
}
