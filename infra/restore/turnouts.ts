import { ballotStore, castsOf } from '../../functions/ballot/ballotStore'
import { foldTurnout } from '../../functions/ballot/foldTurnout'
import { ballotKeys } from '../../functions/ballot/keys'
import type { Key } from '../../functions/table/store'
import { found } from './keys'
import { pagesOf } from './pages'
import type { RestoringDeps } from './restoringDeps'

/** By partition of ballots: how often those counted had been cast, and where that is kept. */
type Told = Map<string, { casts: number; at?: Key }>

async function toldIn(deps: RestoringDeps): Promise<Told> {
  const told: Told = new Map()
  for await (const page of pagesOf(deps.table))
    for (const item of page) {
      const { PK, SK } = item
      if (ballotKeys.isBallot(item) && !told.has(PK)) told.set(PK, { casts: 0 })
      if (found.isTurnout(item)) told.set(found.ballotsOf(item), { casts: Number(item.n), at: { PK, SK } })
    }
  return told
}

async function castsIn(PK: string, { table }: RestoringDeps) {
  const { motionId, shard } = ballotKeys.shardOf(PK)
  const ballots = await ballotStore(table).inShard(motionId, shard)
  return ballots.reduce((sum, ballot) => sum + castsOf(ballot), 0)
}

/** 到了多少 is counted anew where it is not what the ballots say. A telling of later ballots would let no earlier one pass. */
export async function recountTurnouts(deps: RestoringDeps) {
  let recounted = 0
  for (const [PK, { casts, at }] of await toldIn(deps)) {
    if ((await castsIn(PK, deps)) === casts) continue
    if (at) await deps.table.delete(at)
    await foldTurnout([{ PK, SK: '' }], deps)
    recounted += 1
  }
  return recounted
}
