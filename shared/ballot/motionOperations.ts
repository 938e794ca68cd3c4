import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { Motion, MotionId, MotionProposed } from './motion'
import { PaperHandedIn, SlipNumber, SlipRead, SlipSeen } from './slip'

const topic = z.strictObject({
  topicId: z.string().check(z.regex(/^\d{9}-[0-7][0-9A-HJKMNP-TV-Z]{25}$/)),
})
const motion = z.strictObject({ motionId: MotionId })
const oneMotion = z.object({ motion: Motion })
/** As it was looked at: another one meanwhile is `changedMeanwhile`. */
const version = z.int().check(z.gte(1))
/** As JavaScript writes it. */
const Moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/))

/** What is done before a vote and beside it: motions, and paper. */
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
  handInPaper: {
    method: 'POST',
    path: '/motions/{motionId}/papers',
    by: 'signedIn',
    about: '登记一张纸质票：哪一户（哪位成员）、票号；不看票面',
    params: motion,
    body: PaperHandedIn,
    /** Never whether this home had voted before: the slip stands in its place, and only the home itself sees it. */
    answer: z.object({ slip: SlipNumber, at: z.string() }),
    status: 201,
    isCommand: true,
  },
  readSlip: {
    method: 'PUT',
    path: '/motions/{motionId}/slips/{slip}',
    by: 'signedIn',
    about: '录票：两个人各录一遍，一致才算；登记它的人不录它',
    params: z.strictObject({ motionId: MotionId, slip: SlipNumber }),
    body: SlipRead,
    answer: z.object({ slip: SlipSeen }),
    status: 200,
    isCommand: true,
  },
  slips: {
    method: 'GET',
    path: '/motions/{motionId}/slips',
    by: 'signedIn',
    about: '登记过的纸质票录到哪一步，不显示是哪一户',
    params: motion,
    answer: z.object({ slips: z.array(SlipSeen) }),
    status: 200,
  },
} as const satisfies Record<string, Operation>
