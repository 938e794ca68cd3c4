import type { ApiDeps } from '../deps'
import { ballotStore } from './ballotStore'
import { isStanding } from './contents'
import { ballotKeys } from './keys'
import type { OpenMotion } from './motion'
import { shardFor } from './shard'
import { turnoutStore } from './turnoutStore'
import type { Voter } from './voter'

/**
 * Where nobody listed the homes, whether as many have voted as there were said to be: then paper brings no further home,
 * and who has a ballot may still change it.
 */
export async function isRollFull(
  { id, opened }: OpenMotion,
  { key }: Voter,
  { table, seal }: Pick<ApiDeps, 'table' | 'seal'>,
) {
  if (opened.writing !== undefined) return false
  const { parts } = await turnoutStore(table).told(id)
  if (parts.reduce((sum, { number }) => sum + number, 0) < opened.entitled.number) return false
  const cast = await ballotStore(table).many([ballotKeys.ballot(id, shardFor(key, opened.shards), key)])
  return !isStanding(cast.get(key), seal)
}
