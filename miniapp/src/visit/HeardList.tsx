import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Category } from '../../../shared/category/category'
import { kindNames } from '../../../shared/copy'
import { mostHeard } from '../../../shared/visit/visit'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import type { FormPart } from './formPart'
import { HeardForm } from './HeardForm'
import { blankHeard, categoryOf, type HeardWriting } from './writing'

/** 听到了什么: none or several, one of them under the pen. */
export function HeardList({ writing, change, wrong, categories }: FormPart & { categories: Category[] }) {
  const { heard } = writing
  const [chosen, choose] = useState(heard[heard.length - 1]?.id)
  const open = wrong?.heardId ?? chosen
  const put = (one: HeardWriting) =>
    change({ heard: heard.map((other) => (other.id === one.id ? one : other)) })
  function add() {
    const one = blankHeard()
    change({ heard: [...heard.filter(({ words }) => words.trim()), one] })
    choose(one.id)
  }
  return (
    <Section title='听到了什么' end={heard.length > 0 && '每件成一张单'}>
      <View className='stack'>
        {heard.map((one, at) =>
          one.id === open ? (
            <HeardForm
              key={one.id}
              heard={one}
              nth={at + 1}
              categories={categories}
              wrong={wrong?.heardId === one.id ? wrong : undefined}
              onChange={put}
              onDrop={() => change({ heard: heard.filter(({ id }) => id !== one.id) })}
            />
          ) : (
            <Cells key={one.id}>
              <HeardLine heard={one} categories={categories} onPress={() => choose(one.id)} />
            </Cells>
          ),
        )}
        {heard.length < mostHeard && (
          <Button kind='line' icon='plus' onPress={add}>
            {heard.length === 0 ? '记一件听到的事' : '再记一件'}
          </Button>
        )}
      </View>
    </Section>
  )
}

type HeardLineProps = { heard: HeardWriting; categories: Category[]; onPress: () => void }

const HeardLine = ({ heard, categories, onPress }: HeardLineProps) => (
  <Cell
    icon='edit'
    title={heard.words.trim() || '还没写'}
    note={`${kindNames[heard.kind]} · ${categoryOf(heard, categories)?.name ?? '还没选类别'}`}
    onPress={onPress}
  />
)
