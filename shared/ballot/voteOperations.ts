import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { Motion, MotionId, Turnout } from './motion'
import { InclusionProof } from './proof'
import { Hash, Nonce } from './receipt'
import { Resolution } from './resolution'
import { Choice } from './rule'

const topic = z.strictObject({
  topicId: z.string().check(z.regex(/^\d{9}-[0-7][0-9A-HJKMNP-TV-Z]{25}$/)),
})
const motion = z.strictObject({ motionId: MotionId })
const oneMotion = z.object({ motion: Motion })

/** What voters ask. */
export const voteOperations = {
  castBallot: {
    method: 'PUT',
    path: '/motions/{motionId}/ballot',
    by: 'signedIn',
    about: '投票，或者改票：截止前只算最后一次；空的选择是弃权；看过之后票又变了的，先看再投',
    params: motion,
    body: z.strictObject({
      /** Which of `my.voters`. */
      voter: z.string().check(z.regex(/^[\w-]{11}$/)),
      choice: Choice,
      nonce: Nonce,
      /** `casts` of this voter as it was looked at: another ballot meanwhile is `ballotChanged`. */
      seen: z.int().check(z.gte(0), z.lte(1000)),
    }),
    /** With nonce and choice, which the phone has, this is the receipt 回执. */
    answer: z.object({ motionId: MotionId, voter: z.string(), hash: Hash, at: z.string() }),
    status: 200,
    isCommand: true,
  },
  motionsOfTopic: {
    method: 'GET',
    path: '/topics/{topicId}/motions',
    by: 'signedIn',
    about: '一个议题的动议，先提的在前',
    params: topic,
    answer: z.object({ motions: z.array(Motion) }),
    status: 200,
  },
  getMotion: {
    method: 'GET',
    path: '/motions/{motionId}',
    by: 'signedIn',
    about: '一件动议，和我能投的票',
    params: motion,
    answer: oneMotion,
    status: 200,
  },
  turnout: {
    method: 'GET',
    path: '/motions/{motionId}/turnout',
    by: 'signedIn',
    about: '够不够数：投了几户，按楼满 5 票才显示；不显示选了什么',
    params: motion,
    answer: z.object({ turnout: Turnout }),
    status: 200,
  },
  resolution: {
    method: 'GET',
    path: '/motions/{motionId}/resolution',
    by: 'signedIn',
    about: '决议：结果和每一个数',
    params: motion,
    answer: z.object({ resolution: Resolution }),
    status: 200,
  },
  ballotHashes: {
    method: 'GET',
    path: '/motions/{motionId}/hashes',
    by: 'signedIn',
    about: '公布的票据清单：每张票一个哈希，从小到大，一次 1000 个',
    params: motion,
    query: z.strictObject({ cursor: z.optional(z.string().check(z.regex(/^\d{1,6}$/))) }),
    answer: z.object({ hashes: z.array(Hash), size: z.int(), root: Hash, cursor: z.optional(z.string()) }),
    status: 200,
  },
  ballotProof: {
    method: 'GET',
    path: '/motions/{motionId}/proof/{hash}',
    by: 'signedIn',
    about: '一张票在公布的清单里的证明，手机自己核对',
    params: z.strictObject({ motionId: MotionId, hash: Hash }),
    answer: InclusionProof,
    status: 200,
  },
  myVotes: {
    method: 'GET',
    path: '/me/votes',
    by: 'signedIn',
    about: '等我投的票，先截止的在前',
    answer: z.object({
      votes: z.array(
        z.object({
          motionId: MotionId,
          topicId: z.string(),
          title: z.string(),
          closesAt: z.string(),
          /** Those of mine that have not voted: 3号楼 401. */
          voters: z.array(z.string()),
        }),
      ),
    }),
    status: 200,
  },
} as const satisfies Record<string, Operation>
