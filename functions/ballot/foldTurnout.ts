import type { ApiDeps } from '../deps'
import { ballotStore, castsOf, type BallotKept } from './ballotStore'
import { isTakenBack, openContent } from './contents'
import { ballotKeys } from './keys'
import { turnoutStore, type TurnoutKept } from './turnoutStore'

export type FoldingDeps = Pick<ApiDeps, 'table' | 'seal' | 'log' | 'now'>

/** Partitions read side by side. */
const atOnce = 10

const nobody: TurnoutKept = { number: 0, onPaper: 0, area: 0, buildings: {}, casts: 0 }

function withBallot(sum: TurnoutKept, { voter, content, marks }: BallotKept, deps: FoldingDeps): TurnoutKept {
  const casts = sum.casts + castsOf({ marks })
  try {
    const { buildingId, area, slip } = openContent(content, voter, deps.seal)
    if (isTakenBack({ slip })) return { ...sum, casts }
    const there = (sum.buildings[buildingId] ?? 0) + 1
    return {
      number: sum.number + 1,
      onPaper: sum.onPaper + (slip ? 1 : 0),
      area: sum.area + area,
      buildings: { ...sum.buildings, ...(buildingId && { [buildingId]: there }) },
      casts,
    }
  } catch {
    // One that nobody can open stops neither the stream nor the turnout; the count will stop at it.
    deps.log({ unreadableBallot: true, at: deps.now() })
    return { ...sum, number: sum.number + 1, casts }
  }
}

/**
 * Counts the ballots of one partition anew. So it is told once, however often and in whatever order the stream brings
 * them: there is nothing to add up, and no item that all who vote would write.
 */
async function retell(PK: string, deps: FoldingDeps) {
  const { motionId, shard } = ballotKeys.shardOf(PK)
  const ballots = await ballotStore(deps.table).inShard(motionId, shard)
  const turnout = ballots.reduce((sum, ballot) => withBallot(sum, ballot, deps), nobody)
  await turnoutStore(deps.table).keep(motionId, shard, turnout)
}

/** 到了多少: each partition of ballots that these changes touch, once. */
export async function foldTurnout(changed: { PK: string; SK: string }[], deps: FoldingDeps) {
  const touched = [...new Set(changed.filter(ballotKeys.isBallot).map(({ PK }) => PK))]
  for (let at = 0; at < touched.length; at += atOnce)
    await Promise.all(touched.slice(at, at + atOnce).map((PK) => retell(PK, deps)))
}
