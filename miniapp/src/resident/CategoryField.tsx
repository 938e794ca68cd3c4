import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Category } from '../../../shared/category/category'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { CategorySheet } from './CategorySheet'
import { Stopper } from './Stopper'

export type CategoryFieldProps = {
  categories: Category[]
  guesses: Category[]
  category: Category | undefined
  wrong: string | undefined
  onPick: (code: string) => void
}

const other = 'other'

/** 这是哪一类: guessed from the words and said to be a guess; one tap takes another. */
export function CategoryField({ categories, guesses, category, wrong, onPick }: CategoryFieldProps) {
  const [isOpen, setOpen] = useState(false)
  const pick = (code: string) => {
    setOpen(false)
    onPick(code)
  }
  return (
    <View>
      <Field
        label='这是哪一类？'
        id='category'
        wrong={wrong}
        {...(guesses.length > 0 && { note: '看您写的猜的' })}
      >
        <Chips
          label='这是哪一类'
          options={optionsOf(guesses, category)}
          value={category?.code}
          onChange={(code) => (code === other ? setOpen(true) : pick(code))}
        />
      </Field>
      {category?.stopper && <Stopper stopper={category.stopper} />}
      {isOpen && <CategorySheet categories={categories} onPick={pick} onClose={() => setOpen(false)} />}
    </View>
  )
}

function optionsOf(guesses: Category[], category: Category | undefined) {
  const offered = category && !guesses.includes(category) ? [category, ...guesses] : guesses
  const options = offered.map(({ code, name }) => ({ value: code, text: name }))
  const text = offered.length > 0 ? '都不是，我来选' : '选一个类别'
  return [...options, { value: other, text, dashed: true }]
}
