import { useState } from 'react'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { CategorySheet } from '../staff/CategorySheet'
import { guessesFor } from './filing'
import type { FilingFieldProps } from './filingField'

const other = 'other'

/** 类别对吗? The one reported, what its words suggest, and all the rest. */
export function CategoryField({ inHand, filing, onChange }: FilingFieldProps) {
  const [isOpen, open] = useState(false)
  const { order } = inHand.seen
  const categories = inHand.catalogue?.categories ?? []
  const value = filing.categoryCode ?? order.categoryCode
  const guesses = guessesFor(order, categories)
  const picked = categories.find(({ code }) => code === value)
  const options = [
    { value: order.categoryCode, text: order.categoryName },
    ...guesses.map(({ code, name }) => ({ value: code, text: name })),
    ...(picked ? [{ value: picked.code, text: picked.name }] : []),
  ]
  const each = [...new Map(options.map((option) => [option.value, option])).values()]
  const choose = (code: string) => (code === other ? open(true) : onChange({ categoryCode: code }))
  return (
    <Field label='类别对吗？'>
      <Chips
        label='类别'
        options={[...each, { value: other, text: '改类别', dashed: true, icon: 'search' }]}
        value={value}
        onChange={choose}
      />
      {isOpen && (
        <CategorySheet
          categories={categories}
          onPick={(code) => {
            onChange({ categoryCode: code })
            open(false)
          }}
          onClose={() => open(false)}
        />
      )}
    </Field>
  )
}
