import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { StreetId } from '../place/codes'
import {
  answersToComputer,
  Computer,
  ComputerCode,
  ComputerId,
  ComputerSecret,
  ComputerSession,
} from './computer'

const code = ComputerCode

export const computerOperations = {
  askComputerCode: {
    method: 'POST',
    path: '/computers',
    by: 'anyone',
    about: '电脑登录：浏览器要一组数字，3 分钟有效；随数字给的密钥只在这个浏览器里',
    body: z.strictObject({}),
    answer: z.object({ code, secret: ComputerSecret, expiresAt: z.string() }),
    status: 201,
  },
  takeComputerSession: {
    method: 'POST',
    path: '/computers/session',
    by: 'anyone',
    about: '电脑登录：浏览器凭数字和密钥问手机那边同意了没有；同意了，登录只给一次',
    body: z.strictObject({ code, secret: ComputerSecret }),
    answer: z.object({
      state: z.enum(['waiting', 'refused', 'allowed']),
      session: z.optional(ComputerSession),
    }),
    status: 200,
  },
  lookForComputer: {
    method: 'POST',
    path: '/computers/look',
    by: 'signedIn',
    about: '电脑登录：输入电脑上的数字，看看是什么时候要的；每小时最多试 20 次，只能在手机上',
    body: z.strictObject({ code }),
    answer: z.object({ askedAt: z.string(), expiresAt: z.string() }),
    status: 200,
  },
  answerComputer: {
    method: 'POST',
    path: '/computers/answer',
    by: 'signedIn',
    about: '电脑登录：同意那台电脑以自己的身份登录 12 小时，或者拒绝；`askedAt` 是看到的那一次',
    body: z.strictObject({
      code,
      askedAt: z.string().check(z.maxLength(30)),
      answer: z.enum(answersToComputer),
    }),
    answer: z.object({ state: z.enum(['refused', 'allowed']) }),
    status: 200,
  },
  myComputers: {
    method: 'GET',
    path: '/computers',
    by: 'signedIn',
    about: '自己现在登录着的电脑',
    answer: z.object({ computers: z.array(Computer) }),
    status: 200,
  },
  endComputer: {
    method: 'POST',
    path: '/computers/end',
    by: 'signedIn',
    about: '让自己登录着的一台电脑退出，马上生效',
    body: z.strictObject({ id: ComputerId }),
    answer: z.object({ computers: z.array(Computer) }),
    status: 200,
  },
  enterOnComputer: {
    method: 'POST',
    path: '/computers/street',
    by: 'signedIn',
    about: '电脑上换到自己有岗位的另一个街道，到时候不变',
    body: z.strictObject({ streetId: StreetId }),
    answer: ComputerSession,
    status: 200,
  },
} as const satisfies Record<string, Operation>
