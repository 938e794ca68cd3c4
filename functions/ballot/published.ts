import { done, refuse } from '../../shared/outcome'
import type { Handler } from '../handler'
import { publishedList } from './known'
import { auditPath } from './merkle'
import { perPiece, resultStore } from './resultStore'
import { motionSeen } from './seen'

/** 决议. */
export const resolution: Handler<'resolution'> = async ({ deps, actor, input }) => {
  const seen = await motionSeen(input.params.motionId, { actor, deps })
  if (!seen.ok) return seen
  const found = await resultStore(deps.table, seen.value.motion.id).get()
  return found ? done({ resolution: found }) : refuse('notCountedYet')
}

/** 公布的票据清单, from the smallest hash on: its order says nothing of who voted when. */
export const ballotHashes: Handler<'ballotHashes'> = async ({ deps, actor, input }) => {
  const seen = await motionSeen(input.params.motionId, { actor, deps })
  if (!seen.ok) return seen
  const store = resultStore(deps.table, seen.value.motion.id)
  const result = await store.get()
  if (!result) return refuse('notCountedYet')
  const piece = Number(input.query.cursor ?? 0)
  const hashes = await store.hashesOfPiece(result.merkleRoot, piece)
  const isLast = (piece + 1) * perPiece >= result.ballots
  return done({
    hashes: hashes.map((hash) => hash.toString('hex')),
    size: result.ballots,
    root: result.merkleRoot,
    ...(!isLast && { cursor: String(piece + 1) }),
  })
}

/** That a ballot is in that list: checked on the phone, which need not believe it. */
export const ballotProof: Handler<'ballotProof'> = async ({ deps, actor, input }) => {
  const { motionId, hash } = input.params
  const seen = await motionSeen(motionId, { actor, deps })
  if (!seen.ok) return seen
  const result = await resultStore(deps.table, motionId).get()
  if (!result) return refuse('notCountedYet')
  const { hashes, levels } = await publishedList(deps, motionId, result.merkleRoot)
  const wanted = Buffer.from(hash, 'hex')
  const index = hashes.findIndex((one) => one.equals(wanted))
  if (index < 0) return refuse('notFound', { field: 'hash' })
  const path = auditPath(index, levels).map((one) => one.toString('hex'))
  return done({ motionId, hash, index, size: hashes.length, path, root: result.merkleRoot })
}
