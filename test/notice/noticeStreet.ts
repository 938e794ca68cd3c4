import type { DynamoDBRecord } from 'aws-lambda'
import type * as z from 'zod/mini'
import { wechatLogin } from '../../functions/session/wechat'
import { consume } from '../support/held/stream'
import type { HearingDeps } from '../../functions/stream/hearRecord'
import { wechatMessages } from '../../functions/notice/wechatMessages'
import { listen, type Listening } from '../../infra/local/listen'
import { weChat } from '../../infra/local/wechat/app'
import { demoTemplates, listed } from '../../infra/local/wechat/demoTemplates'
import { openidOf } from '../../infra/local/wechat/login'
import type { Message } from '../../infra/local/wechat/subscriptions'
import type { Notice } from '../../shared/notice/notice'
import type { Template } from '../../shared/notice/template'
import { aStreet, peopleOf } from '../support/aStreet'
import { callers, depsFor, keyAt, settle, start } from '../support/app'
import type { TestTable } from '../support/engine'
import { streamOfTable } from '../support/streamOf'
import { mover } from '../workOrder/mover'

type Shown = z.output<typeof Notice>

const appId = 'wxtest'
const secret = 'known-to-the-stand-in-of-this-file'

/** A street with its stream, and WeChat's stand-in behind real HTTP. What is heard is heard when the test says so. */
export function noticeStreetForFile(table: TestTable) {
  const clock = { now: start }
  const street = aStreet()
  const kept = {} as Awaited<ReturnType<typeof open>>
  let server: Listening

  async function open() {
    server = await listen(
      weChat({ now: () => clock.now, apps: { [appId]: secret }, templates: listed(demoTemplates) }),
    )
    const wechat = { base: server.url, appId, secret }
    const settings = { demo: true, defaultStreet: street.id, appId, templates: demoTemplates }
    const lines: Record<string, unknown>[] = []
    const deps = depsFor(table, clock, {
      wechat: wechatLogin(wechat),
      settings,
      log: (line) => void lines.push(line),
    })
    await settle(deps, street, Object.values(peopleOf(street)))
    const streamDeps: HearingDeps = { ...deps, messages: wechatMessages(wechat, () => clock.now) }
    const app = callers(deps, clock)
    return { deps, streamDeps, ...app, ...mover(app), stream: streamOfTable(table), lines, url: server.url }
  }

  beforeAll(async () => {
    Object.assign(kept, await open())
  })
  afterAll(async () => {
    kept.stream.stop()
    await server.stop()
  })

  const tell = (path: string, body: unknown = {}) =>
    fetch(`${kept.url}/stand-in/${path}`, { method: 'POST', body: JSON.stringify(body) })

  async function freshCode(user: string) {
    const answer = await tell('codes', { user })
    return ((await answer.json()) as { code: string }).code
  }

  return Object.assign(kept, {
    clock,
    street,
    tell,
    freshCode,

    /** Whatever has happened since is told to whom it concerns. */
    async hearAll() {
      const pump = kept.stream.pumpTo((event) => consume(event, kept.streamDeps))
      for (let moved = 1; moved > 0;) moved = (await pump.once()).moved
    },

    hear: (Records: DynamoDBRecord[]) => consume({ Records }, kept.streamDeps),

    async inboxOf(person: string) {
      const { body } = await kept.as(person).get('/me/inbox?limit=50')
      return body as unknown as { notices: Shown[]; seenTo: string; cursor?: string }
    },

    /** This person's WeChat is linked to her, as after a first sign-in. */
    async hasWechat(person: string) {
      const openid = openidOf(appId, person)
      await kept.deps.people.behind(kept.deps.seal.of('wechat', `${appId} ${openid}`), () => person)
      return openid
    },

    /** One tap of consent in WeChat, and what the phone then says to us. */
    async consents(person: string, accepted: Template[], key = keyAt(clock.now)) {
      for (const name of accepted)
        await tell('consents', { user: person, templateId: demoTemplates[name]?.id })
      const code = await freshCode(person)
      return kept.as(person).post('/me/consents', { code, accepted }, key)
    },

    async sent() {
      const answer = await fetch(`${kept.url}/stand-in/messages`)
      return ((await answer.json()) as { messages: Message[] }).messages
    },
  })
}

export type NoticeStreet = ReturnType<typeof noticeStreetForFile>
