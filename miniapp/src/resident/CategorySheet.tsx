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

/** 事项清单: by groups, or by what one would say at the door. */
export function CategorySheet({ categories, onPick, onClose }: CategorySheetProps) {
  const [sought, seek] = useState('')
  const found = searchCategories(categories, sought)
  const groups = [...new Set(found.map(({ group }) => group))]
  return (
    <Sheet open title='这是哪一类？' onClose={onClose}>
      <Field label='用平常的话找' hint='比如“灯坏了”“楼上漏水”“没人收垃圾”。'>
        <TextField label='用平常的话找类别' value={sought} max={20} confirm='search' onChange={seek} />
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
                  {...(stopper && { note: '要打别的电话，点开看' })}
                  onPress={() => onPick(code)}
                />
              ))}
          </Cells>
        </Section>
      ))}
      {found.length === 0 && (
        <View className='t-small t-center mt4'>没有这样的类别。换个说法，或者选“别的事”。</View>
      )}
    </Sheet>
  )
}
