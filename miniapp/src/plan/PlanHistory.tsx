import type { PlanSeen } from '../../../shared/plan/plan'
import { planDeedWords } from '../../../shared/plan/copy'
import { whenText } from '../clockText'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { useNow } from '../useNow'

/** Who did what, for whoever makes the plan. */
export function PlanHistory({ plan: { history = [] } }: { plan: PlanSeen }) {
  const now = useNow()
  if (history.length === 0) return null
  return (
    <Section title='记录'>
      <Cells>
        {[...history].reverse().map(({ deed, by, at, title, words }, place) => (
          <Cell
            key={`${at} ${place}`}
            title={`${by} ${planDeedWords[deed]}${title ? `“${title}”` : ''}`}
            note={[words, whenText(at, now)].filter(Boolean).join('，')}
          />
        ))}
      </Cells>
    </Section>
  )
}
