import { View } from '@tarojs/components'
import { dateOf } from '../clockText'
import { Choices } from '../kit/Choices'
import { Field } from '../kit/Field'
import { Strip } from '../kit/Strip'
import { TextArea } from '../kit/TextArea'
import { contactedOptions, satisfiedOptions, solvedOptions, type Rating } from './rating'

export type RateFormProps = {
  rating: Rating
  /** The question that must be answered first, once it was pressed. */
  open: string | undefined
  reopenUntil: string | undefined
  onChange: (part: Partial<Rating>) => void
}

const wrong = (open: string | undefined, question: string) => (open === question ? '这一问还没答' : undefined)

/** 有人联系过您吗, 解决了吗, 您满意吗: three taps, and a sentence for whoever wants to. */
export function RateForm({ rating, open, reopenUntil, onChange }: RateFormProps) {
  const isWell = rating.solved === 'solved' && rating.satisfied === 'satisfied'
  const ask = rating.solved && rating.satisfied && !isWell ? '还差哪一点？' : '还想说一句？'
  return (
    <View>
      <Field label='有人联系过您吗？' id='contacted' wrong={wrong(open, 'contacted')}>
        <Choices
          label='有人联系过您吗'
          options={contactedOptions}
          value={rating.contacted}
          onChange={(contacted) => onChange({ contacted })}
        />
      </Field>
      <Field label='解决了吗？' id='solved' wrong={wrong(open, 'solved')}>
        <Choices
          label='解决了吗'
          options={solvedOptions}
          value={rating.solved}
          onChange={(solved) => onChange({ solved })}
        />
      </Field>
      <Field label='您满意吗？' id='satisfied' wrong={wrong(open, 'satisfied')}>
        <Choices
          label='您满意吗'
          options={satisfiedOptions}
          value={rating.satisfied}
          onChange={(satisfied) => onChange({ satisfied })}
        />
      </Field>
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
