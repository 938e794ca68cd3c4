import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { MotionId } from './motion'
import { PaperHandedIn, SlipNumber, SlipRead, SlipSeen, takeBackReasons } from './slip'

const motion = z.strictObject({ motionId: MotionId })
const slip = z.strictObject({ motionId: MotionId, slip: SlipNumber })

/** Slips of paper 纸质票, beside a vote. */
export const paperOperations = {
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
    params: slip,
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
  takeBackSlip: {
    method: 'POST',
    path: '/motions/{motionId}/slips/{slip}/take-back',
    by: 'signedIn',
    about:
      '收回登记错的纸质票：登记它的人，或者牵头人、社区，没录过它的，截止以前；那一户手机上投过的照样算，没投过的能再投，这个票号能再登记',
    params: slip,
    /** One of a list: in words of one's own it might be said whose it is. */
    body: z.strictObject({ reason: z.enum(takeBackReasons) }),
    answer: z.object({ slip: SlipSeen }),
    status: 200,
    isCommand: true,
  },
} as const satisfies Record<string, Operation>
