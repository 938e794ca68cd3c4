import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Request } from '../handler'
import { closeText } from './contents'
import type { Mark, OpenMotion } from './motion'
import { isWhose, readerOf, whosePlace } from './slip'
import { slipStore, type SlipKept } from './slipStore'
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
    takenBy: mark.key,
    at: deps.now(),
    marks: [],
  }
}

const taken = () => refuse('slipTaken', { field: 'slip' })

/** A slip that was taken back is anybody's to register, but for whoever has read what stands on it. */
async function takeAgain(found: SlipKept, fresh: SlipKept, store: ReturnType<typeof slipStore>) {
  const { hands, before = [], v } = found
  // This command registered it the last time, or before.
  if (before.includes(fresh.takenBy)) return taken()
  if (hands?.read.includes(fresh.registrar)) return refuse('slipSeenBefore', { field: 'slip' })
  const again = { ...fresh, v, before, ...(hands && { hands }) }
  return (await store.save(again)) ? done(undefined) : taken()
}

/**
 * The number is this voter's from here on. A try broken off here is gone on with by who made it; to everybody else it is
 * taken, whoever she names: who tried home after home would learn whose the slip is.
 */
export async function takeSlip(paper: Paper, request: Asked): Promise<Outcome<undefined>> {
  const { deps } = request
  const { motion, voter } = paper
  const fresh = registrationOf(paper, request)
  const store = slipStore(deps.table, motion.id)
  const found = await store.register(fresh)
  if (!found) return done(undefined)
  if (found.isTakenBack) return takeAgain(found, fresh, store)
  const isMine =
    found.registrar === fresh.registrar && isWhose(found, voter.key, { motionId: motion.id, seal: deps.seal })
  return isMine ? done(undefined) : taken()
}

/** 收回: as if nobody had handed it in; what was typed of it is forgotten, who had it in hand is not. */
export function freed({ first: _, agreed: __, hasDiffered: ___, ...kept }: SlipKept): SlipKept {
  const { registered, read } = kept.hands ?? { registered: [], read: [] }
  return {
    ...kept,
    isTakenBack: true,
    hands: { registered: [...registered, kept.registrar], read },
    before: [...(kept.before ?? []), kept.takenBy],
  }
}

/** Registered in vain: free again, and unknown if it was so before. */
export async function letGo({ motion, mark }: Paper, { deps, input }: Asked) {
  const store = slipStore(deps.table, motion.id)
  await store.release(input.body.slip, mark)
  const kept = await store.get(input.body.slip)
  if (kept?.before && kept.takenBy === mark.key && !kept.isTakenBack) await store.save(freed(kept))
}
