import type { Images } from '../stream/store'
import type { Key } from '../table/store'
import type { TopicHearingDeps } from '../topic/hear'
import { foldTurnout } from './foldTurnout'
import { followVoters } from './followVoters'
import { hearPaper } from './hearPaper'

export type BallotHeard = Images & { key: Key }

/** What follows from ballots that were cast: how many have voted, and who hears of what comes of it, or of their slip. */
export async function hearBallots(heard: BallotHeard[], deps: TopicHearingDeps, heardAt: number) {
  await foldTurnout(
    heard.map(({ key }) => key),
    deps,
  )
  await followVoters(heard, deps)
  for (const one of heard) await hearPaper(one, deps, heardAt)
}
