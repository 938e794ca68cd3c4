import type { Counts } from '../../shared/opinion/opinion'
import type { Said } from './components'

export const none = (): Counts => ({ agree: 0, disagree: 0, pass: 0 })

/** How the people for whom `isCounted` holds answered each opinion: one pass over the answers. */
export function tally(said: Said, isCounted: (person: number) => boolean = () => true): Counts[] {
  const counts = (said[0] ?? []).map(none)
  for (const [person, row] of said.entries()) {
    if (!isCounted(person)) continue
    for (const [opinion, stance] of row.entries()) {
      const count = counts[opinion]
      if (stance && count) count[stance]++
    }
  }
  return counts
}

export const answersIn = ({ agree, disagree, pass }: Counts) => agree + disagree + pass

export const without = (all: Counts, part: Counts): Counts => ({
  agree: all.agree - part.agree,
  disagree: all.disagree - part.disagree,
  pass: all.pass - part.pass,
})

export type Side = 'agree' | 'disagree'

/** The share that is to be expected with this answer, drawn to the middle where few answered (Laplace). */
export const expected = (counts: Counts, side: Side) => (1 + counts[side]) / (2 + answersIn(counts))
