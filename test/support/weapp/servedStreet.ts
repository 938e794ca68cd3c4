import { wechatLogin } from '../../../functions/session/wechat'
import { closing } from '../../../infra/local/closing'
import { door } from '../../../infra/local/door'
import { listen } from '../../../infra/local/listen'
import { weChat } from '../../../infra/local/wechat/app'
import { aStreet, peopleOf, type People } from '../aStreet'
import { callers, depsFor, settle, start, type Callers, type Clock } from '../app'
import { tableForFile } from '../engine'
import { type Possessions } from './device'
import { openPhone, type Phone } from './phone'

const app = { appId: 'wxtest', secret: 'known-to-the-stand-in-of-this-file' }

/** Begins at a moment of its own and goes on as time does; may be set forward. */
export function runningClock(from: number): Clock {
  let ahead = from - Date.now()
  return {
    get now() {
      return Date.now() + ahead
    },
    set now(moment) {
      ahead = moment - Date.now()
    },
  }
}

type Heard = { method: string; path: string }

/**
 * For the top of a test file: the street behind its one door and WeChat's stand-in behind another, over real HTTP;
 * and phones in it. Everybody has signed in once with WeChat, as people do before they are given a role.
 */
export function servedStreetForFile() {
  const table = tableForFile()
  const street = aStreet()
  const clock = runningClock(start)
  const opened = closing()
  const phones: Phone[] = []
  const heard: Heard[] = []
  const kept = {} as { url: string; weChatUrl: string; people: People } & Callers
  const around: { beforeAnswer?: ((asked: Heard) => unknown) | undefined } = {}

  beforeAll(async () => {
    const weChatApp = weChat({ now: () => clock.now, apps: { [app.appId]: app.secret } })
    const stoodIn = await listen(weChatApp)
    opened.add(stoodIn.stop)
    const wechat = wechatLogin({ ...app, base: stoodIn.url })
    const deps = depsFor(table, clock, { wechat })
    const server = door(deps, '')
    const served = await listen({
      async fetch(request) {
        const asked = { method: request.method, path: new URL(request.url).pathname }
        const answer = await server.fetch(request)
        heard.push(asked)
        await around.beforeAnswer?.(asked)
        return answer
      },
    })
    opened.add(served.stop)
    await settle(deps, street, [])
    Object.assign(kept, { url: served.url, weChatUrl: stoodIn.url, ...callers(deps, clock) })
    kept.people = await known(peopleOf(street), kept)
    await settle(deps, street, Object.values(kept.people))
  })
  afterEach(() => {
    around.beforeAnswer = undefined
    heard.length = 0
    const troubles = phones.splice(0).flatMap((phone) => {
      phone.close()
      return phone.troubles
    })
    expect(troubles).toEqual([])
  })
  afterAll(() => opened.close())

  return {
    street,
    clock,
    /** Every request the server answered in this test. */
    heard,
    /** What happens between the server's deed and its answer. */
    beforeAnswer: (act: (asked: Heard) => unknown) => void (around.beforeAnswer = act),
    people: () => kept.people,
    url: () => kept.url,
    as: (person: { id: string }) => kept.as(person.id),
    /** The phone of somebody whom WeChat knows by this name. */
    async phoneOf(user: string, { at, ...more }: Partial<Possessions> & { at?: string } = {}) {
      const code = () => codeFor(user, kept)
      const phone = await openPhone({ api: kept.url, now: () => clock.now, code, ...more }, at)
      phones.push(phone)
      return phone
    },
  }
}

export type ServedStreet = ReturnType<typeof servedStreetForFile>

type Doors = { url: string; weChatUrl: string }

const post = async (url: string, body: object) => {
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  return (await answer.json()) as unknown
}

/** What happens on a phone in WeChat when a mini program calls `wx.login`. */
async function codeFor(user: string, { weChatUrl }: Doors) {
  const { code } = (await post(`${weChatUrl}/stand-in/codes`, { user })) as { code: string }
  return code
}

/** The same people under the ids they were given when they first came with their WeChat. */
async function known(people: People, doors: Doors): Promise<People> {
  const pairs = Object.entries(people).map(async ([name, person]) => {
    const code = await codeFor(name, doors)
    const signedIn = (await post(`${doors.url}/v1/sessions`, { code })) as { person: { id: string } }
    return [name, { ...person, id: signedIn.person.id }] as const
  })
  // Each under the name it had.
  return Object.fromEntries(await Promise.all(pairs)) as People
}
