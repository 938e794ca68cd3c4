import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Request } from '../handler'
import { completeBack } from './completeBack'
import { closeText } from './contents'
import { markOnSlip } from './mark'
import type { Mark, OpenMotion } from './motion'
import { hasRead, isWhose, readerOf, whosePlace } from './slip'
import { slipStore, type Back, type SlipKept } from './slipStore'
import type { Voter } from './voter'

type Asked = Request<'handInPaper'>
export type Paper = { voter: Voter; motion: OpenMotion; mark: Mark }

function registrationOf({ voter, motion, mark }: Paper, { deps, actor, input }: Asked): SlipKept {
  const { slip } = input.body
  return {
    slip,
    v: 1,
    whose: closeText(voter.key, whosePlace(motion.id, slip), deps.seal),
    registrar: readerOf(deps.seal, motion.id, actor.id),
    takenBy: markOnSlip(deps.seal, mark).key,
    marks: [],
  }
}

const taken = () => refuse('slipTaken', { field: 'slip' })

type Again = { found: SlipKept; fresh: SlipKept; paper: Paper }

/**
 * A slip that was taken back is anybody's to register, but for whoever has read what stands on it. What was sent of it
 * before stays known, and what was broken off when it was taken back is done first.
 */
async function takeAgain({ found, fresh, paper }: Again, { deps }: Asked): Promise<Outcome<SlipKept>> {
  const { past = [], readers = [], marks, v } = found
  // This command registered it the last time, or before.
  if (past.some(({ takenBy }) => takenBy === fresh.takenBy)) return taken()
  if (hasRead(found, fresh.registrar)) return refuse('slipSeenBefore', { field: 'slip' })
  await completeBack(found, paper, deps)
  const again = { ...fresh, v, past, readers, marks }
  return (await slipStore(deps.table, paper.motion.id).save(again)) ? done(again) : taken()
}

/**
 * The number is this voter's from here on. A try broken off here is gone on with by who made it; to everybody else it is
 * taken, whoever she names: who tried home after home would learn whose the slip is.
 */
export async function takeSlip(paper: Paper, request: Asked): Promise<Outcome<SlipKept>> {
  const { deps } = request
  const { motion, voter } = paper
  const fresh = registrationOf(paper, request)
  const found = await slipStore(deps.table, motion.id).register(fresh)
  if (!found) return done(fresh)
  if (found.isTakenBack) return takeAgain({ found, fresh, paper }, request)
  const isMine =
    found.registrar === fresh.registrar && isWhose(found, voter.key, { motionId: motion.id, seal: deps.seal })
  return isMine ? done(found) : taken()
}

/** 收回: as if nobody had handed it in; what was typed of it is forgotten, who had it in hand is not. */
export function freed({ first: _, agreed: __, hasDiffered: ___, ...kept }: SlipKept, back?: Back): SlipKept {
  const { whose, registrar, takenBy, past = [] } = kept
  const last = { whose, registrar, takenBy, ...(back && { back }) }
  return { ...kept, isTakenBack: true, past: [...past, last] }
}

/** Registered in vain: free again, and unknown if it was so before. */
export async function letGo({ motion, mark }: Paper, { deps, input }: Asked) {
  const store = slipStore(deps.table, motion.id)
  const mine = markOnSlip(deps.seal, mark)
  await store.release(input.body.slip, mine)
  const kept = await store.get(input.body.slip)
  if (kept?.past && kept.takenBy === mine.key && !kept.isTakenBack) await store.save(freed(kept))
}
