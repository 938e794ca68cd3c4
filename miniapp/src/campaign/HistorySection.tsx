import type { CampaignSeen } from '../../../shared/campaign/campaign'
import { campaignDeedWords } from '../../../shared/campaign/copy'
import { whenText } from '../clockText'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { useNow } from '../useNow'

/** Who did what, for who works on it. */
export function HistorySection({ campaign: { inside } }: { campaign: CampaignSeen }) {
  const now = useNow()
  if (!inside) return null
  return (
    <Section title='记录'>
      <Cells>
        {[...inside.history].reverse().map(({ deed, by, at, words }, place) => (
          <Cell
            key={`${at} ${place}`}
            title={`${by} ${campaignDeedWords[deed]}`}
            note={[words, whenText(at, now)].filter(Boolean).join('，')}
          />
        ))}
      </Cells>
    </Section>
  )
}
