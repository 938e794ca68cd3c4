import { whenText } from '../clockText'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { useNow } from '../useNow'

type Told<Deed extends string> = {
  history: readonly { deed: Deed; by: string; at: string; words?: string | undefined }[]
  deedWords: Record<Deed, string>
}

/** Who did what, the last first, for who works on it. */
export function HistorySection<Deed extends string>({ history, deedWords }: Told<Deed>) {
  const now = useNow()
  return (
    <Section title='记录'>
      <Cells>
        {[...history].reverse().map(({ deed, by, at, words }, place) => (
          <Cell
            key={`${at} ${place}`}
            title={`${by} ${deedWords[deed]}`}
            note={[words, whenText(at, now)].filter(Boolean).join('，')}
          />
        ))}
      </Cells>
    </Section>
  )
}
