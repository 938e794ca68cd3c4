import { listen, type Listening } from '../../infra/local/listen'
import { weChat } from '../../infra/local/wechat/app'

const apps = { wxStreet: 'streetSecret' }
const templates = {
  once: { fields: ['thing1', 'phrase2', 'time3'], isLongTerm: false },
  standing: { fields: ['thing1'], isLongTerm: true },
}
let clock = Date.parse('2026-03-01T07:00:00Z')
let server: Listening

beforeAll(async () => {
  server = await listen(weChat({ now: () => clock, apps, templates }))
})
afterAll(() => server.stop())

type Said = { errcode?: number; errmsg?: string; access_token?: string; expires_in?: number }

const ask = async (path: string, body: unknown): Promise<Said> => {
  const answer = await fetch(server.url + path, { method: 'POST', body: JSON.stringify(body) })
  const text = await answer.text()
  return text ? (JSON.parse(text) as Said) : {}
}
const tokenFor = (more: object = {}) =>
  ask('/cgi-bin/stable_token', {
    ...{ grant_type: 'client_credential', appid: 'wxStreet', secret: 'streetSecret' },
    ...more,
  })

async function openidOf(user: string) {
  const { code } = (await ask('/stand-in/codes', { user })) as { code?: string }
  const query = new URLSearchParams({
    ...{ appid: 'wxStreet', secret: 'streetSecret', grant_type: 'authorization_code' },
    js_code: code ?? '',
  })
  const answer = await fetch(`${server.url}/sns/jscode2session?${query}`)
  return ((await answer.json()) as { openid: string }).openid
}

const whole = { thing1: { value: '路灯不亮' }, phrase2: { value: '办好了' }, time3: { value: '15:01' } }

async function send(more: object = {}, token?: string) {
  const access = token ?? (await tokenFor()).access_token ?? ''
  return ask(`/cgi-bin/message/subscribe/send?access_token=${access}`, {
    ...{ touser: await openidOf('王阿姨'), template_id: 'once', page: 'resident/order?id=1', data: whole },
    ...more,
  })
}
const consent = (templateId: string, times = 1) =>
  ask('/stand-in/consents', { user: '王阿姨', templateId, times })

describe('接口凭据 stable_token', () => {
  it('is the same for whoever asks, another one near its end, and the old one is good beside it', async () => {
    const first = await tokenFor()
    const again = await tokenFor()
    clock += 7200_000 - 299_000
    const renewed = await tokenFor()
    await consent('once', 2)

    expect(first).toEqual({ access_token: expect.any(String) as string, expires_in: 7200 })
    expect(again).toEqual(first)
    expect(renewed.access_token).not.toBe(first.access_token)
    expect([await send({}, first.access_token), await send({}, renewed.access_token)]).toMatchObject([
      { errcode: 0 },
      { errcode: 0 },
    ])
    clock += 300_000
    expect(await send({}, first.access_token)).toMatchObject({ errcode: 42001 })
  })

  it.each([
    [{ grant_type: 'password' }, 40002],
    [{ appid: 'wxNobody' }, 40013],
    [{ secret: 'other' }, 40125],
  ])('is refused to %j', async (more, errcode) => {
    expect(await tokenFor(more)).toMatchObject({ errcode })
  })

  it('renewed by force ends the one before', async () => {
    const before = await tokenFor()
    const after = await tokenFor({ force_refresh: true })

    expect(after.access_token).not.toBe(before.access_token)
    expect(await send({}, before.access_token)).toMatchObject({ errcode: 40001 })
  })
})

describe('订阅消息 subscribe/send', () => {
  it('delivers one message for one consent, and any number while a long-term one stands', async () => {
    await consent('once')
    await consent('standing')
    const standing = { template_id: 'standing', data: { thing1: whole.thing1 } }

    const codes = []
    for (const more of [{}, {}, standing, standing]) codes.push((await send(more)).errcode)

    expect(codes).toEqual([0, 43101, 0, 0])
  })

  it('takes a refusal in the settings for the end of all consents', async () => {
    await consent('once', 3)
    await consent('once', 0)

    expect(await send()).toMatchObject({ errcode: 43101, errmsg: expect.stringMatching(/ rid: /) as string })
  })

  it.each([
    ['somebody it does not know', { touser: 'oNobody' }, 40003, /invalid openid/],
    ['a template it does not know', { template_id: 'none' }, 40037, /template_id/],
    ['a page that is none', { page: 'a b' }, 41030, /page/],
    ['a field that is missing', { data: { thing1: whole.thing1 } }, 47003, /data\.phrase2\.value is empty/],
    [
      'a thing of 21 letters',
      { data: { ...whole, thing1: { value: '长'.repeat(21) } } },
      47003,
      /data\.thing1\.value invalid/,
    ],
    ['a phrase with Latin letters', { data: { ...whole, phrase2: { value: 'OK' } } }, 47003, /phrase2/],
    ['a field too many', { data: { ...whole, thing9: { value: '多' } } }, 47003, /thing9/],
    ['no message at all', { data: 'none' }, 47001, /format/],
  ])('says what is wrong with %s, and takes no consent for it', async (...[, more, errcode, errmsg]) => {
    await consent('once')

    expect(await send(more)).toMatchObject({ errcode, errmsg: expect.stringMatching(errmsg) as string })
    expect(await send()).toMatchObject({ errcode: 0 })
  })
})
