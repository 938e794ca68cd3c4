import Taro from '@tarojs/taro'
import type { Feedback } from '../../../shared/feedback/feedback'
import { box } from '../drafts/outbox'
import { useSend } from '../drafts/useSend'
import { WordsSheet } from '../resident/WordsSheet'

/** An earlier answer that was sent back: this one takes its place. */
const dropRefused = (feedbackId: string) =>
  box
    .all()
    .filter(({ refused, params }) => refused && params['feedbackId'] === feedbackId)
    .forEach(({ id }) => box.remove(id))

export function AnswerSheet({ feedback, onClose }: { feedback: Feedback; onClose: () => void }) {
  const { send, isBusy, refusal } = useSend()

  async function answer(words: string) {
    const is = await send('answerFeedback', {
      params: { feedbackId: feedback.id },
      body: { words },
      title: `答复：${feedback.words.slice(0, 30)}`,
    })
    const hasLeft = is === 'sent' || is === 'waiting'
    if (is === 'sent') void Taro.showToast({ title: '答复了，提的人看得到', icon: 'none' })
    if (hasLeft) {
      dropRefused(feedback.id)
      onClose()
    }
    return hasLeft
  }
  return (
    <WordsSheet
      name={`answer ${feedback.id}`}
      title='答复'
      say={feedback.words}
      label='怎么答复？'
      max={1000}
      button='答复'
      isBusy={isBusy}
      refusal={refusal}
      onSend={answer}
      onClose={onClose}
    />
  )
}
