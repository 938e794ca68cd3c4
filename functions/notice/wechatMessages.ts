/** One message as WeChat takes it. */
export type WechatMessage = {
  openid: string
  templateId: string
  page: string
  data: Record<string, { value: string }>
}

/**
 * What became of it. `noConsent`: WeChat counts no consent (43101). `nobody`: it knows no such person. `wrong`: our own
 * mistake, or a template taken away. `later`: it had no time. `unknown`: the answer was lost, so it may have arrived.
 */
export type Fate = { is: 'sent' | 'noConsent' | 'nobody' | 'wrong' | 'later' | 'unknown'; errcode?: number }

export type WechatMessages = { send: (message: WechatMessage) => Promise<Fate> }

const fateOf: Record<number, Fate['is']> = {
  0: 'sent',
  [-1]: 'later',
  40003: 'nobody',
  43101: 'noConsent',
  43108: 'later',
  45009: 'later',
  45011: 'later',
}
const tokenIsOld = [40001, 40014, 42001]

type Server = { base: string; appId: string; secret: string }
type Said = { errcode?: number; access_token?: string; expires_in?: number }

async function post(url: string, body: object): Promise<Said | undefined> {
  const headers = { 'Content-Type': 'application/json' }
  const signal = AbortSignal.timeout(5000)
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), signal }).catch(
    () => undefined,
  )
  // A gateway in between may answer with a page.
  return answer?.ok ? ((await answer.json().catch(() => undefined)) as Said | undefined) : undefined
}

/** A minute before its end a token is old. */
const margin = 60_000

/** 稳定版接口调用凭据 (stable_token): asking for it takes it from no other process, so each may keep its own copy. */
function accessTokens({ base, appId, secret }: Server, now: () => number) {
  let kept: { token: string; until: number } | undefined
  return {
    forget: () => (kept = undefined),
    async get() {
      if (kept && now() < kept.until) return kept.token
      const asked = { grant_type: 'client_credential', appid: appId, secret }
      const said = await post(`${base}/cgi-bin/stable_token`, asked)
      if (!said?.access_token) return undefined
      kept = { token: said.access_token, until: now() + (said.expires_in ?? 300) * 1000 - margin }
      return kept.token
    },
  }
}

/** WeChat's message server. A token that ran out under our hands is asked for anew, once. */
export function wechatMessages(server: Server, now: () => number): WechatMessages {
  const tokens = accessTokens(server, now)

  async function trySend({ openid, templateId, page, data }: WechatMessage) {
    const token = await tokens.get()
    if (!token) return { errcode: -1 }
    const query = new URLSearchParams({ access_token: token })
    return post(`${server.base}/cgi-bin/message/subscribe/send?${query}`, {
      touser: openid,
      template_id: templateId,
      page,
      data,
    })
  }

  return {
    async send(message) {
      let said = await trySend(message)
      if (said && tokenIsOld.includes(said.errcode ?? 0)) {
        tokens.forget()
        said = await trySend(message)
      }
      const errcode = said?.errcode
      if (errcode === undefined) return { is: 'unknown' }
      if (tokenIsOld.includes(errcode)) return { is: 'later', errcode }
      return { is: fateOf[errcode] ?? 'wrong', errcode }
    },
  }
}
