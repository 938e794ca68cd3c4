import { parseMotionId } from '../../shared/ballot/motion'
import type { MemberBody } from '../../shared/ballot/body'
import { parseTopicId } from '../topic/keys'

const rest = (motionId: string) => {
  const { street, ulid, n } = parseMotionId(motionId)
  return `${street}#${ulid}#${n}`
}

const inThree = (n: number) => String(n).padStart(3, '0')

/** Every key of a vote 表决: which items there are, and how they are found. */
export const ballotKeys = {
  /** Beside its topic's head, in the order in which they were proposed. */
  motion: (motionId: string) => {
    const { street, ulid, n } = parseMotionId(motionId)
    return { PK: `DL#${street}#${ulid}`, SK: `M#${inThree(n)}` }
  },
  motions: (topicId: string) => {
    const { street, ulid } = parseTopicId(topicId)
    return { PK: `DL#${street}#${ulid}`, prefix: 'M#' }
  },
  isMotion: ({ PK, SK }: { PK: string; SK: string }) => PK.startsWith('DL#') && SK.startsWith('M#'),
  motionIdOf: ({ PK, SK }: { PK: string; SK: string }) => {
    const [, street, ulid] = PK.split('#')
    return `${street}-${ulid}-${Number(SK.slice(2))}`
  },

  /** 名册, fixed at opening: the homes of a building, in the writing that the motion names. */
  roll: (motionId: string, writing: string, buildingId: string) => ({
    PK: `VR#${rest(motionId)}`,
    SK: `${writing}#${buildingId}`,
  }),
  /** The same for a body: all its members. */
  memberRoll: (motionId: string, writing: string) => ({
    PK: `VR#${rest(motionId)}`,
    SK: `${writing}#members`,
  }),

  /** 表决票: one for each voter, whose key is a keyed hash; spread over so many partitions as the vote needs. */
  ballot: (motionId: string, shard: number, voter: string) => ({
    PK: `V#${rest(motionId)}#${shard}`,
    SK: voter,
  }),
  ballots: (motionId: string, shard: number) => `V#${rest(motionId)}#${shard}`,
  isBallot: ({ PK }: { PK: string }) => PK.startsWith('V#'),
  shardOf: (PK: string) => {
    const [, street, ulid, n, shard] = PK.split('#')
    return { motionId: `${street}-${ulid}-${n}`, shard: Number(shard) }
  },

  /** A slip of paper 纸质票, by its number: never beside whose it is. */
  slip: (motionId: string, slip: string) => ({ PK: `VS#${rest(motionId)}`, SK: slip }),
  slips: (motionId: string) => `VS#${rest(motionId)}`,

  /** The published list of hashes in pieces, under the root that it leads to, and what was decided. */
  hashes: (motionId: string, root: string, piece: number) => ({
    PK: `VL#${rest(motionId)}`,
    SK: `${root}#${String(piece).padStart(4, '0')}`,
  }),
  published: (motionId: string, root: string) => ({ PK: `VL#${rest(motionId)}`, prefix: `${root}#` }),
  result: (motionId: string) => ({ PK: `VL#${rest(motionId)}`, SK: 'RESULT' }),

  /** Who has taken part, as the stream told it: an item for each partition of the ballots. */
  turnout: (motionId: string, shard: number) => ({ PK: `VT#${rest(motionId)}`, SK: String(shard) }),
  /** Beside it, which slips were taken back, by the command's mark. */
  takenBack: (motionId: string, mark: string) => ({ PK: `VT#${rest(motionId)}`, SK: `back#${mark}` }),
  isTakenBack: ({ SK }: { SK: string }) => SK.startsWith('back#'),
  turnouts: (motionId: string) => `VT#${rest(motionId)}`,

  /** Members of a body of a community: 两委, 党员, 居民代表. */
  body: (communityId: string, body: MemberBody) => ({
    PK: `BM#${communityId.slice(0, 9)}`,
    SK: `${communityId.slice(9)}#${body}`,
  }),
}
