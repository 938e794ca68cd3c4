import { View } from '@tarojs/components'
import { Section } from '../kit/Section'
import type { Draft } from './draft'
import { DraftSlip } from './DraftSlip'
import { useDrafts } from './useDrafts'

/** Opened and left as it was, it is nothing to go on with. */
const hasSomething = ({ title, photos }: Draft) => title !== '' || photos.length > 0

/** 等着交的 and 没写完的: on top of everything, because it needs its writer. */
export function Outbox({ now }: { now: number }) {
  const { waiting, writing } = useDrafts()
  const begun = writing.filter(hasSomething)
  return (
    <View className={waiting.length + begun.length > 0 ? 'outbox' : ''}>
      <Slips title='等着交的' drafts={waiting} now={now} />
      <Slips title='没写完的' drafts={begun} now={now} />
    </View>
  )
}

function Slips({ title, drafts, now }: { title: string; drafts: Draft[]; now: number }) {
  if (drafts.length === 0) return null
  return (
    <Section title={title} end={`${drafts.length} 件`}>
      <View className='stack'>
        {drafts.map((draft) => (
          <DraftSlip key={draft.id} draft={draft} now={now} />
        ))}
      </View>
    </Section>
  )
}
