import { View } from '@tarojs/components'
import type { Answers, Question } from '../../../shared/category/category'
import { Chips } from '../kit/Chips'
import { Choices } from '../kit/Choices'
import { Field } from '../kit/Field'
import { TextField } from '../kit/TextField'

export type QuestionsProps = {
  questions: Question[]
  answers: Answers | undefined
  /** The code of the question that must still be answered, once it was asked for. */
  wrong: string | undefined
  onChange: (answers: Answers) => void
}

/** What this kind of matter is asked besides: typed, and only what is needed. */
export const Questions = ({ questions, answers = {}, wrong, onChange }: QuestionsProps) => (
  <>
    {questions.map((question) => (
      <View key={question.code} className='mt6'>
        <Field
          label={question.ask}
          id={`question-${question.code}`}
          wrong={wrong === question.code ? '这一问要答，决定来得多快' : undefined}
          {...(!question.required && { note: '可以不答' })}
        >
          <Ask
            question={question}
            value={answers[question.code]}
            onChange={(answer) => onChange({ ...answers, [question.code]: answer })}
          />
        </Field>
      </View>
    ))}
  </>
)

type AskProps = { question: Question; value: string | undefined; onChange: (answer: string) => void }

function Ask({ question: { ask, kind, choices = [] }, value, onChange }: AskProps) {
  const options = (kind === 'yesNo' ? ['是', '否'] : choices).map((text) => ({ value: text, text }))
  if (kind === 'text') return <TextField label={ask} value={value ?? ''} max={200} onChange={onChange} />
  const props = { label: ask, options, value, onChange }
  return options.length <= 2 ? <Choices {...props} columns={2} /> : <Chips {...props} />
}
