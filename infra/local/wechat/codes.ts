import { randomBytes } from 'node:crypto'
import type { ErrorCode } from './errors'

type Code = { appId: string; user: string; until: number; isSpent: boolean }

const lifeOfACode = 5 * 60_000
const callsAMinute = 100

/** Login codes: five minutes, one use, and a hundred attempts a minute for each user. */
export function loginCodes(now: () => number) {
  const codes = new Map<string, Code>()
  let minute = 0
  let calls = new Map<string, number>()

  /** Who asks too often in one minute, by the clock on the wall. */
  const isTooOften = (user: string) => {
    const current = Math.floor(now() / 60_000)
    if (current !== minute) calls = new Map()
    minute = current
    const count = (calls.get(user) ?? 0) + 1
    calls.set(user, count)
    return count > callsAMinute
  }

  return {
    issue(appId: string, user: string) {
      for (const [code, { until }] of codes) if (until <= now()) codes.delete(code)
      const code = randomBytes(24).toString('base64url')
      codes.set(code, { appId, user, until: now() + lifeOfACode, isSpent: false })
      return code
    },

    /** The user behind a code, once; else WeChat's word for what is wrong with it. */
    spend(appId: string, code: string): { user: string } | { errcode: ErrorCode } {
      const known = codes.get(code)
      if (!known || known.appId !== appId || known.until <= now()) return { errcode: 40029 }
      if (isTooOften(known.user)) return { errcode: 45011 }
      if (known.isSpent) return { errcode: 40163 }
      known.isSpent = true
      return { user: known.user }
    },
  }
}
