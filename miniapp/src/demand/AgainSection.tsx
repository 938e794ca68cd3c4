import { Section } from '../kit/Section'
import { CardList } from '../staff/CardList'
import { useQueuesOf } from '../staff/useQueuesOf'
import { workplaces } from '../staff/workplaces'
import { useNow } from '../useNow'

/** 反复: orders in work about what was closed twice at that place; nothing where there are none. */
export function AgainSection() {
  const now = useNow()
  const again = useQueuesOf('again')
  if (!again.merged || again.merged.count === 0) return null
  return (
    <Section title='第三次反复的单子'>
      <CardList list={again} place={workplaces.supervisor} now={now} community none={null} />
    </Section>
  )
}
