import { createHash, randomBytes } from 'node:crypto'
import type { loginCodes } from './codes'
import { failure, type ErrorCode } from './errors'

/** The mini programs WeChat knows: secret by appid. */
export type Apps = Record<string, string>

type Query = { appid?: string; secret?: string; js_code?: string; grant_type?: string }

/** GET /sns/jscode2session (developers.weixin.qq.com, api_code2session): who is behind a login code. */
export const login = (apps: Apps, codes: ReturnType<typeof loginCodes>) => (query: Query) => {
  const errcode = complaintAbout(query, apps)
  if (errcode) return failure(errcode)
  const { appid = '', js_code = '' } = query
  const spent = codes.spend(appid, js_code)
  if ('errcode' in spent) return failure(spent.errcode)
  return { session_key: randomBytes(16).toString('base64'), openid: openidOf(appid, spent.user) }
}

function complaintAbout({ appid, secret, js_code, grant_type }: Query, apps: Apps): ErrorCode | undefined {
  if (!appid) return 41002
  if (!secret) return 41004
  if (!js_code) return 41008
  if (grant_type !== 'authorization_code') return 40002
  if (!Object.hasOwn(apps, appid)) return 40013
  if (apps[appid] !== secret) return 40125
  return undefined
}

/** The same for a user of an app for ever, another one in another app; 28 characters, as WeChat's are. */
export const openidOf = (appId: string, user: string) =>
  `o${createHash('sha256').update(`${appId} ${user}`).digest('base64url').slice(0, 27)}`
