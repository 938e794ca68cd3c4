import { done, refuse, type Outcome } from '../../shared/outcome'
import type { ApiDeps } from '../deps'
import { ballotStore, type BallotKept, type Casting, type CastKept } from './ballotStore'
import { openContent } from './contents'
import { hashCounted } from './countBallots'
import { publishedList } from './known'
import { graceMs, type OpenMotion } from './motion'
import { resultStore } from './resultStore'

type Deps = Pick<ApiDeps, 'table' | 'seal' | 'now'>

/** Whether the published list has one of these; nothing as long as there is none. */
async function isPublished(hashes: (string | undefined)[], motion: OpenMotion, deps: Deps) {
  const result = await resultStore(deps.table, motion.id).get()
  if (!result) return undefined
  const list = await publishedList(deps, motion.id, result.merkleRoot)
  return list.hashes.some((one) => hashes.includes(one.toString('hex')))
}

const hashOf = async ({ voter, content }: BallotKept, motion: OpenMotion, deps: Deps) =>
  hashCounted({ voter, content: openContent(content, voter, deps.seal) }, motion, deps)

type Sent = Pick<Casting, 'key' | 'mark'> & { hash?: string }

/**
 * Past the end nothing is written; what was, is answered as it was then. Once the count may have begun, that it lies in
 * the table does not say that it was counted: it may have arrived behind it. Then the published list decides, which has
 * it, or what it was changed into in time.
 */
export async function afterClosing(sent: Sent, motion: OpenMotion, deps: Deps): Promise<Outcome<CastKept>> {
  const found = await ballotStore(deps.table).heard(sent.key, sent.mark)
  if (!found?.became) return refuse('voteClosed')
  const { became, ballot } = found
  if (!became.ok || deps.now() < motion.opened.closesAt + graceMs) return became
  const standing = await hashOf(ballot, motion, deps)
  const isCounted = await isPublished([sent.hash, standing], motion, deps)
  if (isCounted === undefined) return refuse('unavailable')
  return isCounted ? done(became.value) : refuse('voteClosed')
}
