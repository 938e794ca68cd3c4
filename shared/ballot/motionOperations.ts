import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { Motion, MotionId, MotionProposed } from './motion'

const topic = z.strictObject({
  topicId: z.string().check(z.regex(/^\d{9}-[0-7][0-9A-HJKMNP-TV-Z]{25}$/)),
})
const motion = z.strictObject({ motionId: MotionId })
const oneMotion = z.object({ motion: Motion })
/** As it was looked at: another one meanwhile is `changedMeanwhile`. */
const version = z.int().check(z.gte(1))
/** As JavaScript writes it. */
const Moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/))

/** What is done before a vote. */
export const motionOperations = {
  proposeMotion: {
    method: 'POST',
    path: '/topics/{topicId}/motions',
    by: 'signedIn',
    about: '提出动议：写成一句话，连同不同意见；规则由规程定',
    params: topic,
    body: MotionProposed,
    answer: oneMotion,
    status: 201,
    isCommand: true,
  },
  secondMotion: {
    method: 'POST',
    path: '/motions/{motionId}/second',
    by: 'signedIn',
    about: '附议：自己提的不算，一户（一位成员）算一次',
    params: motion,
    body: z.strictObject({}),
    answer: oneMotion,
    status: 200,
    isCommand: true,
  },
  withdrawMotion: {
    method: 'POST',
    path: '/motions/{motionId}/withdraw',
    by: 'signedIn',
    about: '撤回动议：提的人或牵头人、社区，表决开始前',
    params: motion,
    body: z.strictObject({ version }),
    answer: oneMotion,
    status: 200,
    isCommand: true,
  },
  openMotion: {
    method: 'POST',
    path: '/motions/{motionId}/open',
    by: 'signedIn',
    about: '开始表决：名册和截止时间从这时起定下来；没有户名册时写明共有多少户（人）',
    params: motion,
    body: z.strictObject({
      version,
      closesAt: Moment,
      entitledStated: z.optional(z.int().check(z.gte(1), z.lte(200_000))),
    }),
    answer: oneMotion,
    status: 200,
    isCommand: true,
  },
} as const satisfies Record<string, Operation>
