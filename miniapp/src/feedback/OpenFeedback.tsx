import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Feedback } from '../../../shared/feedback/feedback'
import type { Draft } from '../drafts/draft'
import { useDrafts } from '../drafts/useDrafts'
import { Button } from '../kit/Button'
import { Empty } from '../kit/Empty'
import { Skeleton } from '../kit/Skeleton'
import { Strip } from '../kit/Strip'
import { LoadError } from '../workOrder/LoadError'
import { AnswerSheet } from './AnswerSheet'
import { FeedbackSlip } from './FeedbackSlip'
import { useOpenFeedback } from './useFeedback'
import { wordsIn } from './wordsIn'

/** What everybody said in three months, for the one who answers. */
export function OpenFeedback({ now }: { now: number }) {
  const { data, error, refetch } = useOpenFeedback()
  const [answering, setAnswering] = useState<Feedback>()
  const answers = useDrafts().waiting.filter(({ operation }) => operation === 'answerFeedback')
  if (!data)
    return error ? <LoadError error={error} onRetry={() => void refetch()} /> : <Skeleton count={3} />
  if (data.feedback.length === 0)
    return <Empty title='三个月里没人提' say='有人提了，这里排在最前面的就是最早该答的。' />
  return (
    <View className='stack'>
      {data.feedback.map((feedback) => (
        <FeedbackSlip key={feedback.id} feedback={feedback} now={now} reader='answers'>
          {!feedback.answer && (
            <ToAnswer
              draft={answers.find(({ params }) => params['feedbackId'] === feedback.id)}
              onAnswer={() => setAnswering(feedback)}
            />
          )}
        </FeedbackSlip>
      ))}
      {answering && (
        <AnswerSheet key={answering.id} feedback={answering} onClose={() => setAnswering(undefined)} />
      )}
    </View>
  )
}

function ToAnswer({ draft, onAnswer }: { draft: Draft | undefined; onAnswer: () => void }) {
  if (draft && !draft.refused) return <View className='t-small'>答复写好了，有网自动交。</View>
  return (
    <View className='stack'>
      {draft?.refused && (
        <Strip kind='late' icon='alert' title={`没交上：${draft.refused.words}`}>
          {wordsIn(draft)}
        </Strip>
      )}
      <Button icon='talk' onPress={onAnswer}>
        {draft ? '改一改再答复' : '答复'}
      </Button>
    </View>
  )
}
