import * as z from 'zod/mini'
import type { ErrorCode } from './errors'
import { wrongField } from './fields'

/** A template as WeChat's console lists it. */
export type ListedTemplate = { fields: readonly string[]; isLongTerm: boolean }

const Message = z.object({
  touser: z.string(),
  template_id: z.string(),
  page: z.optional(z.string()),
  data: z.record(z.string(), z.object({ value: z.unknown() })),
})
export type Message = z.output<typeof Message>

type Problem = { errcode: ErrorCode; errmsg?: string }

/** POST /cgi-bin/message/subscribe/send: one consent, one message; a long-term consent stands. */
export function subscriptions(
  templates: Record<string, ListedTemplate>,
  isKnown: (openid: string) => boolean,
) {
  const consents = new Map<string, number>()
  const sent: Message[] = []
  const keyOf = (openid: string, template: string) => `${openid} ${template}`

  function complaintAbout({ touser, template_id, page, data }: Message): Problem | undefined {
    if (!isKnown(touser)) return { errcode: 40003 }
    const template = templates[template_id]
    if (!template) return { errcode: 40037 }
    if (page !== undefined && !/^[\w/]+(\?[^\s]*)?$/.test(page)) return { errcode: 41030 }
    const errmsg = wrongField(template.fields, data)
    return errmsg ? { errcode: 47003, errmsg } : undefined
  }

  return {
    sent: () => sent,

    /** What a person taps in the dialogue of `requestSubscribeMessage`. */
    consent(openid: string, template: string, times: number) {
      const key = keyOf(openid, template)
      consents.set(key, (consents.get(key) ?? 0) + times)
    },
    /** 拒收: in the settings of the mini program. */
    refuse: (openid: string, template: string) => consents.delete(keyOf(openid, template)),

    send(body: unknown): Problem | undefined {
      const read = Message.safeParse(body)
      if (!read.success) return { errcode: 47001 }
      const problem = complaintAbout(read.data)
      if (problem) return problem
      const { touser, template_id } = read.data
      const key = keyOf(touser, template_id)
      const left = consents.get(key) ?? 0
      if (left < 1) return { errcode: 43101 }
      if (!templates[template_id]?.isLongTerm) consents.set(key, left - 1)
      sent.push(read.data)
      return undefined
    },
  }
}
