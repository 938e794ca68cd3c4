import type { EarlierProject, NeedSeen } from '../../../shared/project/project'
import { whenText } from '../clockText'
import { Journey } from '../kit/Journey'
import { Section } from '../kit/Section'
import { useNow } from '../useNow'
import { photoSrc } from '../workOrder/photoSrc'

/** That it was done before, what was said and shown then, and why it is listed anew. */
export function EarlierSection({ need: { earlier = [] } }: { need: NeedSeen }) {
  const now = useNow()
  if (earlier.length === 0) return null
  return (
    <Section title='以前办成过'>
      <Journey steps={earlier.flatMap((one) => stepsOf(one, now))} />
    </Section>
  )
}

/** The later one first. */
function stepsOf({ at, reopenedAt, ended, reason }: EarlierProject, now: number) {
  const { provider, title, words, photos = [] } = ended ?? {}
  return [
    {
      id: reopenedAt,
      what: '重新列为需求',
      when: whenText(reopenedAt, now),
      ...(reason && { say: reason }),
    },
    {
      id: at,
      what: title ? `${title}，${provider}，办成了` : '办成了',
      when: whenText(at, now),
      ...(words && { say: words }),
      photos: photos.map(({ url }, place) => ({ src: photoSrc(url), alt: `${words}，第 ${place + 1} 张` })),
    },
  ]
}
