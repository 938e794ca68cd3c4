import type { Images } from '../stream/store'
import type { Key } from '../table/store'
import { foldTurnout, type FoldingDeps } from './foldTurnout'
import { followVoters } from './followVoters'

export type BallotHeard = Images & { key: Key }

/** What follows from ballots that were cast: how many have voted, and who hears of what comes of it. */
export async function hearBallots(heard: BallotHeard[], deps: FoldingDeps) {
  await foldTurnout(
    heard.map(({ key }) => key),
    deps,
  )
  await followVoters(heard, deps)
}
