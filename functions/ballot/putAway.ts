import type { ApiDeps } from '../deps'
import { ballotStore } from './ballotStore'
import { byNobody } from './caster'
import { closeContent, openContent, withoutSlip } from './contents'
import { ballotKeys } from './keys'
import { markOnPutAway } from './mark'
import type { Mark, OpenMotion } from './motion'
import { shardFor } from './shard'
import { isWhose } from './slip'
import { slipStore } from './slipStore'

type Deps = Pick<ApiDeps, 'table' | 'seal' | 'now'>
type On = { voter: string; slip: string; motion: OpenMotion; mark: Mark }

/**
 * Takes away a ballot that stands on a slip which is not this voter's any more: what was cast on the phone before it stands
 * again, or the home may vote. Just that ballot, and nothing that came after it: it is looked at before the slip is, so
 * that a slip registered anew meanwhile has changed it.
 */
export async function putAway({ voter, slip, motion, mark }: On, { table, seal, now }: Deps) {
  const key = ballotKeys.ballot(motion.id, shardFor(voter, motion.opened.shards), voter)
  const ballots = ballotStore(table)
  const ballot = await ballots.get(key)
  const content = ballot && openContent(ballot.content, voter, seal)
  if (!ballot || content?.slip !== slip) return false
  const kept = await slipStore(table, motion.id).get(slip)
  if (!kept || isWhose(kept, voter, { motionId: motion.id, seal })) return false
  const isFirst = motion.opened.rule.again === 'firstStands'
  const without = closeContent(withoutSlip(content), voter, seal)
  await ballots.replace(ballot.content, {
    ...{ key, content: without, at: now(), mark: markOnPutAway(seal, mark) },
    ...(isFirst && { only: byNobody }),
  })
  return true
}
