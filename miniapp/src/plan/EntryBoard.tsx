import { useState } from 'react'
import { View } from '@tarojs/components'
import type { PlanEntry, PlanSeen } from '../../../shared/plan/plan'
import { planResultWords } from '../../../shared/plan/copy'
import { dateOf, whenText } from '../clockText'
import { Journey } from '../kit/Journey'
import { Page } from '../kit/Page'
import { Section } from '../kit/Section'
import { useNow } from '../useNow'
import { CountSection } from './CountSection'
import { EntryBar } from './EntryBar'
import { EntryHead } from './EntryHead'
import { EntrySheets, type EntryDeed } from './EntrySheets'
import { usePlanMove } from './usePlanMove'

type EntryBoardProps = { plan: PlanSeen; entry: PlanEntry; fetchedAt: number }

/** One thing that the street puts right: what it is to come to, how far it is, what came of it. */
export function EntryBoard({ plan, entry, fetchedAt }: EntryBoardProps) {
  const moving = usePlanMove(plan)
  const [open, setOpen] = useState<EntryDeed>()
  return (
    <Page
      pressAgain
      title='一件事'
      fetchedAt={fetchedAt}
      head={entry.title}
      bar={entry.moves.length > 0 && <EntryBar entry={entry} plan={plan} onOpen={setOpen} />}
    >
      <EntryHead plan={plan} entry={entry} />
      <End entry={entry} />
      <CountSection plan={plan} entry={entry} />
      <Notes entry={entry} />
      <EntrySheets entry={entry} open={open} moving={moving} onClose={() => setOpen(undefined)} />
    </Page>
  )
}

/** What came of it, or why it was let go. */
function End({ entry: { result, dropped } }: { entry: PlanEntry }) {
  const end = result ?? (dropped && { words: dropped.reason, at: dropped.at })
  if (!end) return null
  return (
    <Section title={result ? '办得怎么样' : '为什么撤下'} end={result && planResultWords[result.is]}>
      <View className='slip slip--flat'>
        <View>{end.words}</View>
        <View className='t-small mt2'>{dateOf(end.at)}</View>
      </View>
    </Section>
  )
}

function Notes({ entry: { notes } }: { entry: PlanEntry }) {
  const now = useNow()
  if (notes.length === 0) return null
  const steps = [...notes]
    .reverse()
    .map(({ n, words, by, at }) => ({ id: String(n), what: by, when: whenText(at, now), say: words }))
  return (
    <Section title='办到哪一步了'>
      <Journey steps={steps} />
    </Section>
  )
}
