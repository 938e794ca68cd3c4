import { randomBytes } from 'node:crypto'

/** What these interfaces can answer instead, in WeChat's own words. */
export const errors = {
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40014: 'invalid access_token',
  40029: 'invalid code',
  40037: 'invalid template_id',
  40125: 'invalid appsecret',
  40163: 'code been used',
  40226: 'code blocked',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41008: 'missing code',
  41030: 'invalid page',
  42001: 'access_token expired',
  43101: 'user refuse to accept the msg',
  43108: 'concurrent sends to one user',
  45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit, must slower, retry next minute',
  47001: 'data format error',
  47003: 'argument invalid!',
} as const

export type ErrorCode = keyof typeof errors

export const isErrorCode = (code: number): code is ErrorCode => code in errors

/** The body WeChat sends with status 200 when it refuses; the rid is for its own support. */
export const failure = (errcode: ErrorCode, errmsg: string = errors[errcode]) => ({
  errcode,
  errmsg: `${errmsg} rid: ${rid()}`,
})

const rid = () => [0, 0, 0].map(() => randomBytes(4).toString('hex')).join('-')
