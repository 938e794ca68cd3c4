import { wechatMessages } from '../../../functions/notice/wechatMessages'
import { consume } from '../held/stream'
import { wechatLogin } from '../../../functions/session/wechat'
import { closing } from '../../../infra/local/closing'
import { door } from '../../../infra/local/door'
import { listen } from '../../../infra/local/listen'
import { weChat } from '../../../infra/local/wechat/app'
import { demoTemplates, listed } from '../../../infra/local/wechat/demoTemplates'
import { type Answer } from '../../../shared/contract'
import { type Street } from '../../../shared/street/street'
import { aStreet, peopleOf, type TestPerson } from '../aStreet'
import { callers, depsFor, settle, start } from '../app'
import { tableForFile, type TestTable } from '../engine'
import { type Possessions } from './device'
import { streamOfTable } from '../streamOf'
import { openPhone, type Phone } from './phone'
import { runningClock } from './runningClock'

const app = { appId: 'wxtest', secret: 'known-to-the-stand-in-of-this-file' }

type Heard = { method: string; path: string }
/** By the name under which WeChat knows each. */
type Cast = Record<string, TestPerson>

/**
 * For the top of a test file: a street behind its one door and WeChat's stand-in behind another, over real HTTP;
 * and phones in it. Everybody has signed in once with WeChat, as people do before they are given a role. A phone
 * that stumbled over anything fails its test.
 */
export function servedStreetForFile<P extends Cast>(street: Street, cast: P) {
  const table = tableForFile()
  const clock = runningClock(start)
  const phones: Phone[] = []
  let served: Served
  let people: P

  beforeAll(async () => {
    served = await serve(table, street, clock)
    people = await known(cast, served)
    await settle(served.deps, street, Object.values(people))
  })
  beforeEach(() => {
    served.heard.length = 0
    served.beforeAnswer = () => {}
  })
  afterEach(() => {
    const closed = phones.splice(0)
    closed.forEach((phone) => phone.close())
    expect(closed.flatMap(({ troubles }) => troubles)).toEqual([])
  })
  afterAll(() => served.stop())

  return {
    street,
    clock,
    /** Every request the server answered in this test. */
    heard: () => served.heard,
    /** What happens between the server's deed and its answer. */
    beforeAnswer: (act: Served['beforeAnswer']) => void (served.beforeAnswer = act),
    people: () => people,
    url: () => served.url,
    as: (person: { id: string }) => served.callers.as(person.id),
    /** Whatever has happened since is told to whom it concerns. */
    async hearAll() {
      for (let moved = 1; moved > 0;) moved = (await served.pump.once()).moved
    },
    /** Who WeChat's user of this name is to us. */
    whoIs: (user: string) => signIn(user, served),
    /** The next so many calls to WeChat's login are answered with this error. */
    weChatFails: (errcode: number, times: number) =>
      post(`${served.weChatUrl}/stand-in/errors`, { errcode, times }),
    /** The phone of somebody whom WeChat knows by this name. */
    async phoneOf(user: string, { at, ...more }: Partial<Possessions> & { at?: string } = {}) {
      const code = () => codeFor(user, served)
      const phone = await openPhone({ api: served.url, now: () => clock.now, code, ...more }, at)
      phones.push(phone)
      return phone
    },
  }
}

export type ServedStreet = ReturnType<typeof servedStreetForFile>

/** The small street with everybody the loop needs. */
export function smallStreetForFile() {
  const street = aStreet()
  return servedStreetForFile(street, peopleOf(street))
}

type Served = Awaited<ReturnType<typeof serve>>

async function serve(table: TestTable, street: Street, clock: { now: number }) {
  const opened = closing()
  const stoodIn = await listen(
    weChat({
      now: () => clock.now,
      apps: { [app.appId]: app.secret },
      templates: listed(demoTemplates),
    }),
  )
  opened.add(stoodIn.stop)
  const wechat = wechatLogin({ ...app, base: stoodIn.url })
  const settings = { demo: true, defaultStreet: street.id, appId: app.appId, templates: demoTemplates }
  const deps = depsFor(table, clock, { wechat, settings })
  await settle(deps, street, [])
  const stream = streamOfTable(table)
  opened.add(stream.stop)
  const messages = wechatMessages({ ...app, base: stoodIn.url }, () => clock.now)
  const pump = stream.pumpTo((event) => consume(event, { ...deps, messages }))

  const server = door(deps, '')
  const users = new Map<string, string>()
  const served = {
    deps,
    /** Who each is to WeChat, by the id we gave them. */
    users,
    callers: callers(deps, clock, (id) => codeFor(users.get(id) ?? '', { weChatUrl: stoodIn.url })),
    pump,
    weChatUrl: stoodIn.url,
    url: '',
    heard: [] as Heard[],
    beforeAnswer: (_: Heard): unknown => undefined,
    stop: opened.close,
  }
  const front = await listen({
    async fetch(request) {
      const asked = { method: request.method, path: new URL(request.url).pathname }
      const answer = await server.fetch(request)
      served.heard.push(asked)
      await served.beforeAnswer(asked)
      return answer
    },
  })
  opened.add(front.stop)
  return Object.assign(served, { url: front.url })
}

async function post(url: string, body: object): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  const text = await answer.text()
  return text ? JSON.parse(text) : undefined
}

/** What happens on a phone in WeChat when a mini program calls `wx.login`. */
async function codeFor(user: string, { weChatUrl }: { weChatUrl: string }) {
  const { code } = (await post(`${weChatUrl}/stand-in/codes`, { user })) as { code: string }
  return code
}

async function signIn(user: string, served: Served) {
  const answer = await post(`${served.url}/v1/sessions`, { code: await codeFor(user, served) })
  const { person } = answer as Answer<'signIn'>
  served.users.set(person.id, user)
  return person
}

/** The same people under the ids they were given when they first came with their WeChat. */
async function known<P extends Cast>(cast: P, served: Served): Promise<P> {
  const pairs = Object.entries(cast).map(async ([user, person]) => {
    const { id } = await signIn(user, served)
    return [user, { ...person, id }] as const
  })
  // Each under the name it had.
  return Object.fromEntries(await Promise.all(pairs)) as P
}
