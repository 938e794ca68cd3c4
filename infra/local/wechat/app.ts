import { Hono } from 'hono'
import * as z from 'zod/mini'
import { accessTokens } from './accessTokens'
import { loginCodes } from './codes'
import { failure, isErrorCode, type ErrorCode } from './errors'
import { login, openidOf, type Apps } from './login'
import { subscriptions, type ListedTemplate } from './subscriptions'

const User = z.string().check(z.minLength(1), z.maxLength(64))
const WhoLogsIn = z.strictObject({ user: User, appId: z.optional(z.string()) })
const WhatFails = z.strictObject({
  errcode: z.int().check(z.refine(isErrorCode)),
  times: z._default(z.int().check(z.minimum(1), z.maximum(1000)), 1),
})
const WhoConsents = z.strictObject({
  user: User,
  templateId: z.string(),
  /** 0 takes all of it back. */
  times: z._default(z.int().check(z.minimum(0), z.maximum(1000)), 1),
})

type Parts = { now: () => number; apps: Apps; templates?: Record<string, ListedTemplate> }

/**
 * A stand-in for WeChat's servers: what they answer on api.weixin.qq.com, and beside it a door under /stand-in
 * for what happens on a phone (wx.login gives a code, a tap gives a consent) and for days on which WeChat is not well.
 */
export function weChat({ now, apps, templates = {} }: Parts) {
  const codes = loginCodes(now)
  const openids = new Set<string>()
  const logIn = login(apps, codes)
  const tokens = accessTokens(now, apps)
  const messages = subscriptions(templates, (openid) => openids.has(openid))
  const failures: ErrorCode[] = []
  const firstApp = Object.keys(apps)[0] ?? ''
  const app = new Hono()

  app.get('/sns/jscode2session', (c) => {
    const errcode = failures.shift()
    if (errcode) return c.json(failure(errcode))
    const answer = logIn(c.req.query())
    if ('openid' in answer) openids.add(answer.openid)
    return c.json(answer)
  })

  app.post('/cgi-bin/stable_token', async (c) => {
    const answer = tokens.answer(await c.req.json().catch(() => ({})))
    return c.json('errcode' in answer ? failure(answer.errcode) : answer)
  })

  app.post('/cgi-bin/message/subscribe/send', async (c) => {
    const errcode = failures.shift()
    if (errcode) return c.json(failure(errcode))
    const caller = tokens.appOf(c.req.query('access_token') ?? '')
    if ('errcode' in caller) return c.json(failure(caller.errcode))
    const problem = messages.send(await c.req.json().catch(() => undefined))
    return c.json(problem ? failure(problem.errcode, problem.errmsg) : { errcode: 0, errmsg: 'ok' })
  })

  app.post('/stand-in/codes', async (c) => {
    const read = WhoLogsIn.safeParse(await c.req.json().catch(() => undefined))
    if (!read.success) return c.json({ needs: 'user', may: 'appId' }, 400)
    const { user, appId = firstApp } = read.data
    return c.json({ code: codes.issue(appId, user) }, 201)
  })

  app.post('/stand-in/consents', async (c) => {
    const read = WhoConsents.safeParse(await c.req.json().catch(() => undefined))
    if (!read.success) return c.json({ needs: 'user, templateId', may: 'times' }, 400)
    const { user, templateId, times } = read.data
    const openid = openidOf(firstApp, user)
    if (times > 0) messages.consent(openid, templateId, times)
    else messages.refuse(openid, templateId)
    return c.body(null, 204)
  })

  app.get('/stand-in/messages', (c) => c.json({ messages: messages.sent() }))

  app.post('/stand-in/forget-tokens', (c) => {
    tokens.revoke()
    return c.body(null, 204)
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
