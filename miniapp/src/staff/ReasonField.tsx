import { View } from '@tarojs/components'
import { Chip } from '../kit/Chip'
import { Field } from '../kit/Field'
import { TextArea } from '../kit/TextArea'
import { withPhrase } from './reasons'

export type ReasonFieldProps = {
  label: string
  phrases: string[]
  value: string
  onChange: (words: string) => void
  hint?: string
  wrong?: string | undefined
}

/** A reason in one tap, or in one's own words, or both. */
export const ReasonField = ({ label, phrases, value, onChange, hint, wrong }: ReasonFieldProps) => (
  <Field label={label} wrong={wrong} {...(hint && { hint })}>
    <View className='chips'>
      {phrases.map((phrase) => (
        <Chip
          key={phrase}
          many
          text={phrase}
          chosen={value.includes(phrase)}
          onPress={() => onChange(withPhrase(value, phrase))}
        />
      ))}
    </View>
    <View className='mt2'>
      <TextArea label={label} value={value} onChange={onChange} max={500} wrong={wrong !== undefined} />
    </View>
  </Field>
)
