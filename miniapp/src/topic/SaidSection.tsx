import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Opinion } from '../../../shared/opinion/opinion'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { More } from '../kit/More'
import { Section } from '../kit/Section'
import { Fetched } from './Fetched'
import { useOpinions } from './useOpinions'

/** 大家说过的: once the talk is over it stays to be read, folded away behind one press. */
export function SaidSection({ topicId }: { topicId: string }) {
  const [isOpen, open] = useState(false)
  return (
    <Section title='大家说过的'>
      {isOpen ? (
        <Said topicId={topicId} />
      ) : (
        <Button icon='talk' onPress={() => open(true)}>
          看议事时说过的意见
        </Button>
      )}
    </Section>
  )
}

function Said({ topicId }: { topicId: string }) {
  const said = useOpinions(topicId, 'all')
  return (
    <>
      <Fetched query={said}>
        {({ pages }) => <Listed opinions={pages.flatMap(({ opinions }) => opinions)} />}
      </Fetched>
      <More of={said} />
    </>
  )
}

function Listed({ opinions }: { opinions: Opinion[] }) {
  const shown = opinions.filter(({ state }) => state === 'shown')
  if (shown.length === 0) return <View className='t-2'>议事时没有放出来的意见。</View>
  return (
    <Cells>
      {shown.map((opinion) => (
        <Cell key={opinion.id} title={`“${opinion.words}”`} note={noteOf(opinion)} />
      ))}
    </Cells>
  )
}

function noteOf({ isMine, counts }: Opinion) {
  const by = isMine ? '您说的' : '一位邻居说的'
  if (!counts) return by
  return `${by}；${counts.agree} 位赞成，${counts.disagree} 位不赞成，${counts.pass} 位说不好`
}
