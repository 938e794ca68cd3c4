import { type ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Feedback } from '../../../shared/feedback/feedback'
import { dueText, leftText, whenText } from '../clockText'
import { Icon } from '../kit/Icon'
import { Slip } from '../kit/Slip'

export type FeedbackSlipProps = {
  feedback: Feedback
  now: number
  /** Who reads: whoever asked, or whoever answers. */
  reader: 'asked' | 'answers'
  /** A button, where one may answer. */
  children?: ReactNode
}

/** One thing said about the program, and its answer or when that comes. */
export const FeedbackSlip = ({ feedback, now, reader, children }: FeedbackSlipProps) => (
  <Slip foot={<Reply feedback={feedback} now={now} reader={reader} />}>
    <View className='feedback__words'>{feedback.words}</View>
    <View className='t-small mt1'>{whenText(feedback.at, now)}</View>
    {children && <View className='mt3'>{children}</View>}
  </Slip>
)

type ReplyProps = Omit<FeedbackSlipProps, 'children'>

function Reply({ feedback: { answer, promisedAt }, now, reader }: ReplyProps) {
  if (answer)
    return (
      <View>
        <View className='t-bold t-tile'>
          {reader === 'asked' ? '答复您' : '已答复'}，{whenText(answer.at, now)}
        </View>
        <View className='feedback__words mt1'>{answer.words}</View>
      </View>
    )
  const isLate = Date.parse(promisedAt) < now
  return (
    <View className='row'>
      <Icon name={isLate ? 'alert' : 'clock'} size='s' />
      <View className={isLate ? 'row__grow ml2 t-zao' : 'row__grow ml2'}>
        {dueText(promisedAt, now)}答复{reader === 'asked' && '您'}，{leftText(promisedAt, now)}
      </View>
    </View>
  )
}
