import sharp from 'sharp'
import type { Answer } from '../../shared/contract'
import { chinaDay } from '../../shared/clock/china'
import { listen } from '../../infra/local/listen'
import { ulidOf } from '../../shared/ulid'
import { inPlaceKey } from '../../functions/table/keys'
import { auditGrid, homesOf, spanOf } from '../../functions/numbers/recount'
import { aStreet, lamp, peopleOf } from '../support/aStreet'
import { depsFor, settle } from '../support/app'
import { startBucket } from '../support/bucket'
import { tableForFile } from '../support/engine'
import { startProcess } from '../support/startProcess'
import { builtFile } from './builtFile'
import { byPhone } from './byPhone'
import { soon } from './soon'

const table = tableForFile()
const street = aStreet()
const people = peopleOf(street)
const secrets = {
  token: 'a-token-secret-of-the-process-tests',
  seal: 'a-seal-secret-of-the-process-tests!',
}

let built: Awaited<ReturnType<typeof builtFile>>
let bucket: Awaited<ReturnType<typeof startBucket>>
let deps: ReturnType<typeof depsFor>
const running = new Set<ReturnType<typeof startProcess>>()

beforeAll(async () => {
  ;[built, bucket] = await Promise.all([builtFile(), startBucket()])
  const clock = {
    get now() {
      return Date.now()
    },
  }
  deps = depsFor(table, clock, { secrets })
  await settle(deps, street, Object.values(people))
})
afterAll(async () => {
  await Promise.all([...running].map((server) => server.end('SIGKILL')))
  await bucket.stop()
  built.remove()
})

/** As systemd starts it: with what the settings say, and no more. */
const startBuilt = (settings: Record<string, string>) =>
  startProcess([built.file], {
    env: {
      PATH: process.env.PATH,
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      ...settings,
    },
  })

function start(more: Record<string, string> = {}) {
  const { name, address, keyId, secret, region } = bucket.bucket
  const server = startBuilt({
    ...{ DYNAMODB_ENDPOINT: table.endpoint, TABLE_NAME: table.tableName, PORT: '0', DEMO: 'yes' },
    ...{ S3_ENDPOINT: address.slice(0, -name.length - 1), PHOTO_BUCKET: name, AWS_REGION: region },
    ...{ AWS_ACCESS_KEY_ID: keyId, AWS_SECRET_ACCESS_KEY: secret },
    ...{ TOKEN_SECRET: secrets.token, SEAL_SECRET: secrets.seal, DEFAULT_STREET: street.id },
    ...{ WECHAT_APPID: 'wxtest', WECHAT_SECRET: 'secret', WECHAT_BASE: 'http://127.0.0.1:9' },
    ...more,
  })
  running.add(server)
  void server.ended.then(() => running.delete(server))
  return server
}

/** Somebody at the door of this process. */
function at(url: string, personId: string) {
  let token: Promise<string> | undefined
  const signIn = async () => {
    const body = JSON.stringify({ code: `demo:${personId}` })
    const answer = await fetch(`${url}/v1/sessions`, { method: 'POST', body })
    return ((await answer.json()) as { token: string }).token
  }
  async function send<T>(path: string, init: RequestInit = {}) {
    const headers = { Authorization: `Bearer ${await (token ??= signIn())}`, 'Idempotency-Key': newKey() }
    const answer = await fetch(`${url}/v1${path}`, { ...init, headers })
    return { status: answer.status, body: (await answer.json()) as T }
  }
  return {
    get: async <T>(path: string) => (await send<T>(path)).body,
    post: <T>(path: string, body: unknown) => send<T>(path, { method: 'POST', body: JSON.stringify(body) }),
  }
}

const newKey = () => ulidOf(Date.now(), () => Math.floor(Math.random() * 32))
const [grid] = street.grids
const place = {
  address: '梧桐里门口',
  longitude: (grid?.ring[0]?.[0] ?? 0) + 0.001,
  latitude: (grid?.ring[0]?.[1] ?? 0) + 0.001,
}
const report = (description: string, photoKeys: string[] = []) => ({
  ...{ kind: 'issue', categoryCode: lamp.code, description, place, photoKeys, anonymous: false },
})
type Order = { order: { id: string; version: number; photoUrls: string[] } }

/** A photo sent as a phone sends it: to the bucket, past the process. */
async function photographed(url: string) {
  const zhou = at(url, people.zhou.id)
  const { body } = await zhou.post<Answer<'photoTicket'>>('/photos', {})
  const form = new FormData()
  for (const [name, value] of Object.entries(body.upload.fields)) form.set(name, value)
  const drawn = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#17545c' } })
    .png()
    .toBuffer()
  form.set('file', new Blob([new Uint8Array(drawn)], { type: 'image/png' }), 'photo.png')
  const sent = await fetch(body.upload.url, { method: 'POST', body: form })
  expect(sent.status).toBe(204)
  await soon(async () => (await zhou.get<Answer<'photo'>>(`/photos/${body.photoKey}`)).state === 'shown')
  return body.photoKey
}

const inboxOf = async (url: string, personId: string) =>
  (await at(url, personId).get<Answer<'inbox'>>('/me/inbox')).notices

describe('the same functions as one process, against a table and a bucket', () => {
  it('a photo, an order, its way to the next person and the numbers; asked to end in the middle, nothing is lost', async () => {
    const first = start()
    const url = await first.url
    expect((await fetch(`${url}/health`)).status).toBe(200)
    const zhou = at(url, people.zhou.id)
    const { body } = await zhou.post<Order>('/orders', report('路灯不亮三天了', [await photographed(url)]))
    const shown = await fetch(body.order.photoUrls[0] ?? '')
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    const { id, version } = body.order
    const filed = await at(url, people.shen.id).post<Order>(`/orders/${id}/file`, { version })
    await soon(async () => (await inboxOf(url, people.zhou.id)).length > 0)

    const asked = Array.from({ length: 30 }, (_, n) =>
      zhou.post<Order>('/orders', report(`第 ${n} 盏灯不亮`)).catch(() => undefined),
    )
    await asked[0]
    expect(await first.end('SIGTERM')).toBe(0)
    const answered = (await Promise.all(asked)).flatMap((reply) =>
      reply?.status === 201 ? [reply.body.order.id] : [],
    )
    expect(answered.length).toBeGreaterThan(0)

    const [second, third] = [start(), start()]
    const [here, there] = [await second.url, await third.url]
    const { orders } = await at(there, people.zhou.id).get<Answer<'myOrders'>>('/me/orders?limit=50')
    expect(orders.map((order) => order.id)).toEqual(expect.arrayContaining([id, ...answered]))
    const sent = { version: filed.body.order.version, lead: { unitId: street.units[0]?.id } }
    expect((await at(here, people.gu.id).post(`/orders/${id}/dispatch`, sent)).status).toBe(200)
    await soon(async () => (await inboxOf(there, people.luo.id)).length > 0)
    await soon(async () => (await countedWrong()) === 0)
    expect(await second.end('SIGTERM')).toBe(0)
    expect((await at(there, people.zhou.id).post('/orders', report('又灭了一盏'))).status).toBe(201)
    await soon(async () => (await countedWrong()) === 0)
    expect(await third.end('SIGTERM')).toBe(0)
  })

  it('where real people are, nobody is played, and the phone signs a browser in', async () => {
    const weChat = await listen({ fetch: () => Response.json({ openid: 'somebody' }) })
    const server = start({ DEMO: '', WECHAT_BASE: weChat.url })
    const url = await server.url
    const body = JSON.stringify({ code: `demo:${people.zhou.id}` })
    expect((await fetch(`${url}/v1/sessions`, { method: 'POST', body })).status).toBe(401)

    const { phone, computer } = await byPhone(url)

    expect(computer).toBe(phone)
    await Promise.all([server.end('SIGTERM'), weChat.stop()])
  })

  it('does not start on a table that was given up', async () => {
    await deps.table.put({ ...inPlaceKey, name: 'emulin-1123' })

    const server = start()
    const code = await server.ended

    await deps.table.delete(inPlaceKey)
    expect([code, server.said()]).toEqual([1, expect.stringContaining('is given up: emulin-1123')])
  })

  it('says what is missing and does not start', async () => {
    const server = startBuilt({ TABLE_NAME: 'emulin' })

    expect(await server.ended).toBe(1)

    expect(server.said()).toMatch(/TOKEN_SECRET/)
  })
})

/** Leaves that are not what a recount says. */
async function countedWrong() {
  const span = spanOf(chinaDay(Date.now()))
  const audited = await Promise.all(
    homesOf(street).map((home) => auditGrid(home, span, { table: deps.table })),
  )
  return audited.flatMap(({ found }) => found).length
}
