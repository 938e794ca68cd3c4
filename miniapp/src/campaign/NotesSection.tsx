import type { CampaignSeen } from '../../../shared/campaign/campaign'
import { showsWords } from '../../../shared/campaign/copy'
import { whenText } from '../clockText'
import { Journey } from '../kit/Journey'
import { Section } from '../kit/Section'
import { useNow } from '../useNow'
import { photoSrc } from '../workOrder/photoSrc'

/** 进展, newest first. */
export function NotesSection({ campaign: { notes } }: { campaign: CampaignSeen }) {
  const now = useNow()
  if (notes.length === 0) return null
  const steps = [...notes].reverse().map(({ n, shows, words, photos, by, at }) => ({
    id: String(n),
    what: by,
    when: whenText(at, now),
    say: words,
    photos: photos.map(({ url }, place) => ({
      src: photoSrc(url),
      alt: `${showsWords[shows]}，${words}，第 ${place + 1} 张`,
      ...(shows !== 'work' && { tag: showsWords[shows] }),
    })),
  }))
  return (
    <Section title='办到哪一步了'>
      <Journey steps={steps} />
    </Section>
  )
}
