import { randomBytes } from 'node:crypto'
import type { ErrorCode } from './errors'
import type { Apps } from './login'

const life = 7200_000
const overlap = 300_000

type Asked = { grant_type?: unknown; appid?: unknown; secret?: unknown; force_refresh?: unknown }
type Issued = { token: string; until: number }

function complaintAbout({ grant_type, appid, secret }: Asked, apps: Apps): ErrorCode | undefined {
  if (grant_type !== 'client_credential') return 40002
  if (typeof appid !== 'string' || !Object.hasOwn(apps, appid)) return 40013
  return apps[appid] === secret ? undefined : 40125
}

/**
 * POST /cgi-bin/stable_token (api_getstableaccesstoken): whoever asks is given the same, until five minutes before its
 * end; the old one is good for those five minutes.
 */
export function accessTokens(now: () => number, apps: Apps) {
  const issued = new Map<string, Issued[]>()

  function issue(appId: string, isForced: boolean) {
    const all = issued.get(appId) ?? []
    const current = all[all.length - 1]
    if (current && !isForced && current.until - overlap > now()) return current
    const next = { token: randomBytes(48).toString('base64url'), until: now() + life }
    // Renewed by force, the one before ends at once.
    issued.set(appId, [...(isForced ? [] : all.slice(-1)), next])
    return next
  }

  return {
    answer(asked: Asked): { access_token: string; expires_in: number } | { errcode: ErrorCode } {
      const errcode = complaintAbout(asked, apps)
      if (errcode) return { errcode }
      const { token, until } = issue(String(asked.appid), asked.force_refresh === true)
      return { access_token: token, expires_in: Math.floor((until - now()) / 1000) }
    },

    /** Whose it is; else WeChat's word for what is wrong with it. */
    appOf(token: string): { appId: string } | { errcode: ErrorCode } {
      for (const [appId, all] of issued) {
        const known = all.find((one) => one.token === token)
        if (known) return known.until > now() ? { appId } : { errcode: 42001 }
      }
      return { errcode: 40001 }
    },

    /** All that were given out are void, as after somebody else renewed by force. */
    revoke: () => issued.clear(),
  }
}
