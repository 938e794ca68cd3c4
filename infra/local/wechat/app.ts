import { Hono } from 'hono'
import * as z from 'zod/mini'
import { loginCodes } from './codes'
import { failure, isErrorCode, type ErrorCode } from './errors'
import { login, type Apps } from './login'

const WhoLogsIn = z.strictObject({
  user: z.string().check(z.minLength(1), z.maxLength(64)),
  appId: z.optional(z.string()),
})
const WhatFails = z.strictObject({
  errcode: z.int().check(z.refine(isErrorCode)),
  times: z._default(z.int().check(z.minimum(1), z.maximum(1000)), 1),
})

/**
 * A stand-in for WeChat's servers: what they answer on api.weixin.qq.com, and beside it a door under /stand-in
 * for what happens on a phone (wx.login gives a code) and for days on which WeChat is not well.
 */
export function weChat({ now, apps }: { now: () => number; apps: Apps }) {
  const codes = loginCodes(now)
  const answer = login(apps, codes)
  const failures: ErrorCode[] = []
  const app = new Hono()

  app.get('/sns/jscode2session', (c) => {
    const errcode = failures.shift()
    return c.json(errcode ? failure(errcode) : answer(c.req.query()))
  })

  app.post('/stand-in/codes', async (c) => {
    const read = WhoLogsIn.safeParse(await c.req.json().catch(() => undefined))
    if (!read.success) return c.json({ needs: 'user', may: 'appId' }, 400)
    const { user, appId = Object.keys(apps)[0] ?? '' } = read.data
    return c.json({ code: codes.issue(appId, user) }, 201)
  })

  /** The next calls are answered with this error, whatever they ask. */
  app.post('/stand-in/errors', async (c) => {
    const read = WhatFails.safeParse(await c.req.json().catch(() => undefined))
    if (!read.success) return c.json({ needs: 'errcode', may: 'times' }, 400)
    failures.push(...Array.from({ length: read.data.times }, () => read.data.errcode as ErrorCode))
    return c.body(null, 204)
  })
  return app
}
