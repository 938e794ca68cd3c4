import { randomBytes } from 'node:crypto'

/** What jscode2session can answer instead of a person, in WeChat's own words. */
export const errors = {
  [-1]: 'system error',
  40002: 'invalid grant_type',
  40013: 'invalid appid',
  40029: 'invalid code',
  40125: 'invalid appsecret',
  40163: 'code been used',
  40226: 'code blocked',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41008: 'missing code',
  45011: 'api minute-quota reach limit, must slower, retry next minute',
} as const

export type ErrorCode = keyof typeof errors

export const isErrorCode = (code: number): code is ErrorCode => code in errors

/** The body WeChat sends with status 200 when it refuses; the rid is for its own support. */
export const failure = (errcode: ErrorCode) => ({ errcode, errmsg: `${errors[errcode]} rid: ${rid()}` })

const rid = () => [0, 0, 0].map(() => randomBytes(4).toString('hex')).join('-')
