import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Request } from '../handler'
import type { Seal } from '../seal'
import { ballotStore, castBy, castsOf, mostBeforePaper, type BallotKept, type CastKept } from './ballotStore'
import { byPaper } from './caster'
import { closeContent, isTakenBack, openContent, type Content } from './contents'
import { ballotKeys } from './keys'
import { markOnSlip } from './mark'
import type { Mark } from './motion'
import { paperNonce } from './paperNonce'
import { putAway } from './putAway'
import { shardFor } from './shard'
import type { SlipKept } from './slipStore'
import type { Paper } from './takeSlip'

type Asked = Request<'handInPaper'>
const mostTries = 8

export const ballotKeyOf = ({ voter, motion }: Paper) =>
  ballotKeys.ballot(motion.id, shardFor(voter.key, motion.opened.shards), voter.key)

/** What the home has cast on the phone, by itself or under a slip that took its place. */
function onPhone(lying: Content | undefined) {
  if (!lying || isTakenBack(lying)) return undefined
  const { chosen, nonce, by, slip, was } = lying
  return slip ? was : { chosen, nonce, by }
}

function contentOf(
  { voter, motion }: Paper,
  lying: Content | undefined,
  { deps, actor, input }: Asked,
): Content {
  const { slip } = input.body
  const was = onPhone(lying)
  return {
    chosen: [],
    nonce: paperNonce(deps.seal, motion.id, slip),
    by: actor.id,
    buildingId: voter.buildingId,
    area: voter.area,
    slip,
    ...(was && { was }),
  }
}

/** When this registration has stood, under another command of who made it: what was cast on the phone since stays. */
function stoodBefore(ballot: BallotKept, { takenBy }: SlipKept, { mark, seal }: { mark: Mark; seal: Seal }) {
  const isIts = (key: string) => markOnSlip(seal, { key, said: '' }).key === takenBy
  return isIts(mark.key) ? undefined : castBy(ballot, isIts)
}

async function liesThere({ voter, motion, ...paper }: Paper, { table, seal }: Asked['deps']) {
  const ballot = await ballotStore(table).get(ballotKeyOf({ voter, motion, ...paper }))
  if (!ballot) return undefined
  const content = openContent(ballot.content, voter.key, seal)
  return { ballot, content, slip: isTakenBack(content) ? '' : content.slip }
}
type Lying = Awaited<ReturnType<typeof liesThere>>

/** The slip in the place of what lies there as it was looked at. */
async function castOver(lying: Lying, paper: Paper, request: Asked): Promise<Outcome<CastKept>> {
  const { deps } = request
  const { voter, motion, mark } = paper
  const seen = lying ? castsOf(lying.ballot) : 0
  if (seen >= mostBeforePaper && !lying?.ballot.marks.includes(mark.key)) return refuse('changedTooOften')
  return ballotStore(deps.table).cast({
    key: ballotKeyOf(paper),
    content: closeContent(contentOf(paper, lying?.content, request), voter.key, deps.seal),
    at: deps.now(),
    mark,
    seen,
    ...(motion.opened.rule.again === 'firstStands' && { only: byPaper, isOnce: true }),
  })
}

/** One that was taken back while it was being registered holds the home up no longer. */
const putAwayOld = ({ voter, motion, mark }: Paper, slip: string | undefined, { deps }: Asked) =>
  slip ? putAway({ voter: voter.key, slip, motion, mark }, deps) : false

/** One home, one slip: to have another, the first is taken back, so that taking back this one never costs that one. */
const standsOnAnother = (lying: Lying, { slip }: SlipKept, { mark }: Paper) =>
  lying !== undefined && lying.slip !== '' && lying.slip !== slip && !lying.ballot.marks.includes(mark.key)

type Looked = { lying: Lying; kept: SlipKept; paper: Paper }

/** What was done before, or stands in the way. */
function heardOrHeld({ lying, kept, paper }: Looked, seal: Seal): Outcome<CastKept> | undefined {
  const before = lying && stoodBefore(lying.ballot, kept, { mark: paper.mark, seal })
  if (before) return done(before)
  return standsOnAnother(lying, kept, paper) ? refuse('homeHasSlip', { field: 'slip' }) : undefined
}

/** Looked at anew where it changed meanwhile. */
export async function castPaper(kept: SlipKept, paper: Paper, request: Asked): Promise<Outcome<CastKept>> {
  const { deps } = request
  for (let tries = 0; tries < mostTries; tries++) {
    const lying = await liesThere(paper, deps)
    if (await putAwayOld(paper, lying?.slip, request)) continue
    const heard = heardOrHeld({ lying, kept, paper }, deps.seal)
    if (heard) return heard
    const cast = await castOver(lying, paper, request)
    if (cast.ok || cast.refusal !== 'ballotChanged') return cast
  }
  return refuse('tryLater')
}
