import { listen, type Listening } from '../../infra/local/listen'
import { weChat } from '../../infra/local/wechat/app'

const apps = { wxStreet: 'streetSecret', wxOther: 'otherSecret' }
const threeOClock = Date.parse('2026-03-01T07:00:00Z')
let clock = threeOClock
let server: Listening

beforeAll(async () => {
  server = await listen(weChat({ now: () => clock, apps }))
})
afterAll(() => server.stop())
beforeEach(() => {
  // Another minute for each test: the quota is counted by the minute.
  clock += 60_000
})

const tell = (path: string, body: unknown) =>
  fetch(`${server.url}/stand-in/${path}`, { method: 'POST', body: JSON.stringify(body) })

async function codeFor(user: string, appId = 'wxStreet') {
  const answer = await tell('codes', { user, appId })
  return ((await answer.json()) as { code: string }).code
}

type Session = { openid?: string; session_key?: string; errcode?: number; errmsg?: string }

async function login(query: Record<string, string>) {
  const asked = { appid: 'wxStreet', secret: 'streetSecret', grant_type: 'authorization_code', ...query }
  const given = Object.entries(asked).filter(([, value]) => value)
  const answer = await fetch(`${server.url}/sns/jscode2session?${new URLSearchParams(given)}`)
  return { status: answer.status, ...((await answer.json()) as Session) }
}

describe('登录 jscode2session', () => {
  it('tells who is behind a code, and no error beside it', async () => {
    const session = await login({ js_code: await codeFor('王阿姨') })

    expect(session).toEqual({
      status: 200,
      openid: expect.stringMatching(/^o[\w-]{27}$/),
      session_key: expect.stringMatching(/^[\w+/]{22}==$/),
    })
  })

  it('knows a person again in one app, and as another one in the next', async () => {
    const first = await login({ js_code: await codeFor('王阿姨') })
    const again = await login({ js_code: await codeFor('王阿姨') })
    const elsewhere = await login({
      appid: 'wxOther',
      secret: 'otherSecret',
      js_code: await codeFor('王阿姨', 'wxOther'),
    })
    const neighbour = await login({ js_code: await codeFor('老赵') })

    expect(again.openid).toBe(first.openid)
    expect(again.session_key).not.toBe(first.session_key)
    expect(new Set([first.openid, elsewhere.openid, neighbour.openid]).size).toBe(3)
  })

  it.each([
    ['no appid', { appid: '' }, 41002],
    ['no secret', { secret: '' }, 41004],
    ['no code', { js_code: '' }, 41008],
    ['another kind of grant', { grant_type: 'client_credential' }, 40002],
    ['an app WeChat does not know', { appid: 'wxNobody' }, 40013],
    ['a name every object has', { appid: 'constructor' }, 40013],
    ['another app’s secret', { secret: 'otherSecret' }, 40125],
    ['a code nobody was given', { js_code: 'made-up' }, 40029],
  ])('answers %s with its own number, and status 200', async (_, query, errcode) => {
    const answer = await login({ js_code: await codeFor('王阿姨'), ...query })

    expect(answer).toEqual({
      status: 200,
      errcode,
      errmsg: expect.stringMatching(/ rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/),
    })
  })

  it('takes a code once', async () => {
    const js_code = await codeFor('王阿姨')
    await login({ js_code })

    expect(await login({ js_code })).toMatchObject({ errcode: 40163 })
  })

  it('takes a code until it is five minutes old', async () => {
    const [early, late] = [await codeFor('王阿姨'), await codeFor('王阿姨')]

    clock += 5 * 60_000 - 1
    expect(await login({ js_code: early })).toHaveProperty('openid')

    clock += 1
    expect(await login({ js_code: late })).toMatchObject({ errcode: 40029 })
  })

  it('does not take a code that was given in another app', async () => {
    const js_code = await codeFor('王阿姨', 'wxOther')

    expect(await login({ js_code })).toMatchObject({ errcode: 40029 })
  })

  it('hears one user a hundred times a minute, and others meanwhile', async () => {
    for (let call = 0; call < 100; call++) await login({ js_code: await codeFor('王阿姨') })

    expect(await login({ js_code: await codeFor('王阿姨') })).toMatchObject({ errcode: 45011 })
    expect(await login({ js_code: await codeFor('老赵') })).toHaveProperty('openid')

    clock += 60_000
    expect(await login({ js_code: await codeFor('王阿姨') })).toHaveProperty('openid')
  })
})

describe('the door for what only WeChat can do', () => {
  it.each([-1, 40226])('makes the next call fail with %d, and leaves the code good', async (errcode) => {
    const js_code = await codeFor('王阿姨')
    await tell('errors', { errcode })

    expect(await login({ js_code })).toMatchObject({ status: 200, errcode })
    expect(await login({ js_code })).toHaveProperty('openid')
  })

  it('makes as many calls fail as it is told', async () => {
    await tell('errors', { errcode: 45011, times: 2 })

    const codes = [await codeFor('王阿姨'), await codeFor('王阿姨'), await codeFor('王阿姨')]
    const answers = []
    for (const js_code of codes) answers.push((await login({ js_code })).errcode)
    expect(answers).toEqual([45011, 45011, undefined])
  })

  it.each([
    ['codes', {}],
    ['codes', { user: '' }],
    ['errors', { errcode: 12345 }],
    ['errors', { errcode: -1, times: 0 }],
    ['errors', 'not an object'],
  ])('does not guess what is meant: %s %j', async (path, body) => {
    expect((await tell(path, body)).status).toBe(400)
  })
})
