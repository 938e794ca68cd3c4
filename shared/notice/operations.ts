import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { numberInQuery } from '../place/place'
import { Notice, NoticeId } from './notice'
import { templates } from './template'

const unread = z.object({ unread: z.number() })

/** What WeChat may be asked for on this phone, and how many messages are still allowed. */
const Consents = z.object({
  templates: z.array(
    z.object({ name: z.enum(templates), id: z.string(), isLongTerm: z.boolean(), left: z.number() }),
  ),
})

export const noticeOperations = {
  inbox: {
    method: 'GET',
    path: '/me/inbox',
    by: 'signedIn',
    about: '消息：和我有关的事走到了哪一步，新的在前',
    query: z.strictObject({
      cursor: z.optional(NoticeId),
      limit: z.optional(z.pipe(numberInQuery, z.int().check(z.gte(1), z.lte(50)))),
    }),
    answer: z.object({
      notices: z.array(Notice),
      /** To be sent back once these have been seen: what was written until then is no longer new. */
      seenTo: z.string(),
      cursor: z.optional(z.string()),
    }),
    status: 200,
  },
  unread: {
    method: 'GET',
    path: '/me/inbox/unread',
    by: 'signedIn',
    about: '还有几条消息没看，最多数到 100',
    answer: unread,
    status: 200,
  },
  readInbox: {
    method: 'POST',
    path: '/me/inbox/read',
    by: 'signedIn',
    about: '消息看到这里了',
    body: z.strictObject({ seenTo: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)) }),
    answer: unread,
    status: 200,
    isCommand: true,
  },
  consents: {
    method: 'GET',
    path: '/me/consents',
    by: 'signedIn',
    about: '可以订阅的微信消息，和还剩几次',
    answer: Consents,
    status: 200,
  },
  consent: {
    method: 'POST',
    path: '/me/consents',
    by: 'signedIn',
    about: '在微信里同意了接收哪几种消息，附一个新的微信登录码',
    body: z.strictObject({
      code: z.string().check(z.regex(/^[\x21-\x7e]{1,200}$/)),
      accepted: z.array(z.enum(templates)).check(
        z.minLength(1),
        z.maxLength(templates.length),
        z.refine((names) => new Set(names).size === names.length, 'each once'),
      ),
    }),
    answer: Consents,
    status: 200,
    isCommand: true,
  },
} as const satisfies Record<string, Operation>
