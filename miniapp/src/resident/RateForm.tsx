import { View } from '@tarojs/components'
import { dateOf } from '../clockText'
import { Field } from '../kit/Field'
import { Strip } from '../kit/Strip'
import { TextArea } from '../kit/TextArea'
import { ThreeQuestions, type ThreeQuestionsProps } from '../workOrder/ThreeQuestions'

export type RateFormProps = ThreeQuestionsProps & { reopenUntil: string | undefined }

/** Three taps, and a sentence for whoever wants to. */
export function RateForm({ rating, open, reopenUntil, onChange }: RateFormProps) {
  const isWell = rating.solved === 'solved' && rating.satisfied === 'satisfied'
  const ask = rating.solved && rating.satisfied && !isWell ? '还差哪一点？' : '还想说一句？'
  return (
    <View>
      <ThreeQuestions rating={rating} open={open} onChange={onChange} />
      <Field label={ask} note='可以不写' hint='办事的人看得到评价，看不到您的名字。'>
        <TextArea label={ask} value={rating.words} max={200} onChange={(words) => onChange({ words })} />
      </Field>
      {reopenUntil && (
        <View className='mt4'>
          <Strip kind='wait' icon='retry' title='没办好，可以接着办'>
            {dateOf(reopenUntil)}前点“重办”，单子回到社区重新派人，您前面说的都带着。
          </Strip>
        </View>
      )}
    </View>
  )
}
