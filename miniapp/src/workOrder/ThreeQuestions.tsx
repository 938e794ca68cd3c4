import { Choices } from '../kit/Choices'
import { Field } from '../kit/Field'
import { contactedOptions, satisfiedOptions, solvedOptions, type Question, type Rating } from './rating'

export type ThreeQuestionsProps = {
  rating: Rating
  /** The question that must be answered first, once it was pressed. */
  open: Question | undefined
  onChange: (part: Partial<Rating>) => void
}

const wrong = (open: Question | undefined, question: Question) =>
  open === question ? '这一问还没答' : undefined

/** 有人联系过您吗, 解决了吗, 您满意吗: three taps; on the telephone they are read out as they stand. */
export const ThreeQuestions = ({ rating, open, onChange }: ThreeQuestionsProps) => (
  <>
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
  </>
)
