import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Category } from '../../../shared/category/category'
import { searchCategories } from '../../../shared/category/suggest'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Field } from '../kit/Field'
import { Section } from '../kit/Section'
import { Sheet } from '../kit/Sheet'
import { TextField } from '../kit/TextField'

export type CategorySheetProps = {
  categories: Category[]
  onPick: (code: string) => void
  onClose: () => void
}

/** 改类别: all of them by group, or those that an everyday word means. */
export function CategorySheet({ categories, onPick, onClose }: CategorySheetProps) {
  const [sought, seek] = useState('')
  const found = searchCategories(categories, sought)
  const groups = [...new Set(found.map(({ group }) => group))]
  return (
    <Sheet open title='改类别' onClose={onClose}>
      <Field label='找类别' hint='用平常的话就行，例如“灯坏了”“漏水”。'>
        <TextField label='找类别' value={sought} onChange={seek} confirm='search' />
      </Field>
      {groups.map((group) => (
        <Section key={group} title={group}>
          <Cells>
            {found
              .filter((category) => category.group === group)
              .map(({ code, name, stopper }) => (
                <Cell
                  key={code}
                  title={name}
                  {...(stopper && { note: `${stopper.words}，用“不予受理”告诉居民`, off: true })}
                  onPress={() => onPick(code)}
                />
              ))}
          </Cells>
        </Section>
      ))}
      {found.length === 0 && <View className='t-note t-center mt3'>没有这样的类别，换个说法试试</View>}
    </Sheet>
  )
}
