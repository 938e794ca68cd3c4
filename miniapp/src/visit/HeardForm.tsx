import { View } from '@tarojs/components'
import type { Category } from '../../../shared/category/category'
import { kindNames } from '../../../shared/copy'
import { kinds, mostWords } from '../../../shared/workOrder/commands'
import { Button } from '../kit/Button'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { Slip } from '../kit/Slip'
import { TextArea } from '../kit/TextArea'
import { CategoryField } from '../resident/CategoryField'
import { Questions } from '../resident/Questions'
import { categoryOf, guessesFor, type HeardWriting, type Wrong } from './writing'

type HeardFormProps = {
  heard: HeardWriting
  nth: number
  categories: Category[]
  wrong: Wrong | undefined
  onChange: (heard: HeardWriting) => void
  onDrop: () => void
}

const kindOptions = kinds.map((value) => ({ value, text: kindNames[value] }))

/** One thing heard, under the pen: a sentence is enough, the rest is guessed. */
export function HeardForm(props: HeardFormProps) {
  const { heard, nth, onChange, onDrop } = props
  return (
    <Slip>
      <Field label={`听到的第 ${nth} 件`} hint='一句话就行，按居民说的写。不想打字，用键盘上的话筒说。'>
        <TextArea
          label={`听到的第 ${nth} 件`}
          value={heard.words}
          max={mostWords}
          onChange={(words) => onChange({ ...heard, words })}
        />
      </Field>
      <View className='mt3'>
        <Chips
          label={`第 ${nth} 件是什么`}
          options={kindOptions}
          value={heard.kind}
          onChange={(kind) => onChange({ ...heard, kind })}
        />
      </View>
      {heard.words.trim() && <Sorted {...props} />}
      <View className='mt3'>
        <Button kind='line' icon='close' label={`第 ${nth} 件不记了`} onPress={onDrop}>
          这件不记了
        </Button>
      </View>
    </Slip>
  )
}

/** Its category, and what that asks besides. */
function Sorted({ heard, categories, wrong, onChange }: HeardFormProps) {
  const category = categoryOf(heard, categories)
  const isCategoryWrong = wrong?.field === 'category'
  return (
    <View className='mt4'>
      <CategoryField
        categories={categories}
        guesses={guessesFor(heard, categories)}
        category={category}
        wrong={isCategoryWrong ? wrong.words : undefined}
        onPick={(categoryCode) => onChange({ ...heard, categoryCode, answers: {} })}
      />
      <Questions
        questions={category?.questions ?? []}
        answers={heard.answers}
        wrong={wrong?.field}
        onChange={(answers) => onChange({ ...heard, answers })}
      />
    </View>
  )
}
