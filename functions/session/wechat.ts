import { done, refuse, type Outcome, type Refusal } from '../../shared/outcome'

/** WeChat's login server. The openid stays on the server; the session key is not even kept. */
export type WechatLogin = { openidFor: (code: string) => Promise<Outcome<string>> }

// developers.weixin.qq.com, api_code2session; 40163 and 40125 after WxJava's WxMaErrorMsgEnum.
const refusalFor: Record<number, Refusal> = {
  [-1]: 'tryLater',
  40029: 'badCode',
  40163: 'badCode',
  40226: 'blockedByWechat',
  45011: 'tryLater',
}

export const wechatLogin = (server: { base: string; appId: string; secret: string }): WechatLogin => ({
  async openidFor(code) {
    const query = new URLSearchParams({
      appid: server.appId,
      secret: server.secret,
      js_code: code,
      grant_type: 'authorization_code',
    })
    const answer = await fetch(`${server.base}/sns/jscode2session?${query}`, {
      signal: AbortSignal.timeout(5000),
    }).catch(() => undefined)
    // A gateway in between may answer with a page.
    const said = answer?.ok && (await answer.json().catch(() => undefined))
    if (!said) return refuse('tryLater')
    const { openid, errcode } = said as { openid?: string; errcode?: number }
    if (openid) return done(openid)
    const refusal = refusalFor[errcode ?? 0]
    // Anything else is our own mistake (appid, secret, allow-list) and must be seen as one.
    if (!refusal) throw new Error(`WeChat login answered ${errcode}`)
    return refuse(refusal)
  },
})
