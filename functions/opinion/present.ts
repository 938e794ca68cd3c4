import { known } from '../../shared/known'
import type { Counts, Opinion } from '../../shared/opinion/opinion'
import type { Stance } from '../../shared/opinion/stance'
import type { OpinionKept } from './opinion'

/** Who looks: what she has said herself, how she answered, and whether she may look at what waits. */
export type Looker = {
  mine: readonly string[]
  stanceOn?: (opinionId: string) => Stance | undefined
  countsOf?: (opinionId: string) => Counts | undefined
  isDesk: boolean
}

/** What is not shown is for its author and the desk; what was taken back, for its author alone. */
export function isVisible({ id, state }: OpinionKept, { mine, isDesk }: Pick<Looker, 'mine' | 'isDesk'>) {
  if (state === 'shown' || mine.includes(id)) return true
  return isDesk && state !== 'takenBack'
}

const reasonOf = ({ state, looks }: OpinionKept) =>
  state === 'refused' || state === 'hidden' ? looks[looks.length - 1]?.reason : undefined

export const seen = (opinion: OpinionKept, { mine, stanceOn, countsOf }: Looker): Opinion =>
  known({
    id: opinion.id,
    words: opinion.words,
    at: new Date(opinion.at).toISOString(),
    isMine: mine.includes(opinion.id),
    state: opinion.state,
    reason: reasonOf(opinion),
    lookedAtBy: opinion.state === 'waiting' ? new Date(opinion.lookBy).toISOString() : undefined,
    myStance: opinion.state === 'shown' ? stanceOn?.(opinion.id) : undefined,
    counts: opinion.state === 'shown' ? countsOf?.(opinion.id) : undefined,
  })
