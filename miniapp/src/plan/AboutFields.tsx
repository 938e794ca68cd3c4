import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Category } from '../../../shared/category/category'
import { mostCategories } from '../../../shared/plan/commands'
import { Button } from '../kit/Button'
import { CheckChips } from '../kit/CheckChips'
import { Field } from '../kit/Field'
import { CategorySheet } from '../resident/CategorySheet'
import { useCatalogue } from '../street/useCatalogue'
import type { Wrong, Written } from './writtenEntry'

type AboutFieldsProps = { written: Written; wrong: Wrong; onChange: (part: Partial<Written>) => void }

/** Which reports are counted, the month before and this one: left out, nothing is. */
export function AboutFields(props: AboutFieldsProps) {
  const { data: catalogue } = useCatalogue()
  if (!catalogue) return null
  return (
    <>
      <CategoriesField {...props} categories={catalogue.categories} />
      <PlacesField
        {...props}
        areas={[{ id: catalogue.street.id, name: '全街道' }, ...catalogue.communities]}
      />
    </>
  )
}

type Categories = { categories: Category[] }

function CategoriesField({ written, wrong, onChange, categories }: AboutFieldsProps & Categories) {
  const [isPicking, setPicking] = useState(false)
  const { categoryCodes } = written
  const chosen = categories.filter(({ code }) => categoryCodes.includes(code))
  function pick(code: string) {
    onChange({ categoryCodes: [...categoryCodes.filter((one) => one !== code), code].slice(-mostCategories) })
    setPicking(false)
  }
  return (
    <Field
      label='数哪一类？'
      note='可以不选'
      wrong={wrong.categories}
      hint='和地方一起选，就数得出上个月和这个月各报了几件；都不选也行。'
    >
      {chosen.length > 0 && (
        <CheckChips
          label='数哪一类'
          options={chosen.map(({ code, name }) => ({ value: code, text: name }))}
          values={categoryCodes}
          onChange={(next) => onChange({ categoryCodes: next })}
        />
      )}
      <View className='mt2'>
        <Button icon='plus' onPress={() => setPicking(true)}>
          选类别
        </Button>
      </View>
      {isPicking && <CategorySheet categories={categories} onPick={pick} onClose={() => setPicking(false)} />}
    </Field>
  )
}

type Areas = { areas: { id: string; name: string }[] }

const PlacesField = ({ written, wrong, onChange, areas }: AboutFieldsProps & Areas) => (
  <Field label='数哪里的？' wrong={wrong.places}>
    <CheckChips
      label='数哪里的'
      options={areas.map(({ id, name }) => ({ value: id, text: name }))}
      values={written.places}
      onChange={(places) => onChange({ places })}
    />
  </Field>
)
