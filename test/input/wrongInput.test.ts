import { refusals } from '../../shared/refusals'
import { keyAt, streetForFile } from '../support/app'
import { paving, power } from '../support/aStreet'
import { tableForFile } from '../support/engine'
import { anOrder } from '../workOrder/orders'
import { markOf } from './everything'

const table = tableForFile()
const street = streetForFile(table)

type Sent = [name: string, body: unknown, refusal: string, field?: string]

const order = (more: object) => ({ ...anOrder(street.street), ...more })
const place = (more: object) =>
  order({ place: { latitude: 28.971, longitude: 118.871, address: '路边', ...more } })
const lone = '灯坏了\ud800'

/** Every way to say an order wrongly that we could think of, and what is said to it. */
const wrongOrders = (): Sent[] => [
  ['nothing', '', 'badJson'],
  ['half a JSON', '{"kind":"issue",', 'badJson'],
  ['a list', [], 'badInput'],
  ['null', 'null', 'badInput'],
  ['ten thousand brackets', '['.repeat(10_000) + ']'.repeat(10_000), 'badInput'],
  ['ten thousand nested answers', `{"answers":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_001)}`, 'badInput'],
  ['10 MB', JSON.stringify(order({ description: '长'.repeat(3_500_000) })), 'tooLarge'],
  ['a field nobody knows', order({ status: 'closed' }), 'badInput', 'status'],
  ['a reporter of one’s own choosing', order({ reporterId: 'lin' }), 'badInput', 'reporterId'],
  ['a prototype', '{"__proto__":{"admin":true},"kind":"issue"}', 'badInput'],
  ['a constructor', order({ constructor: { prototype: {} } }), 'badInput', 'constructor'],
  ['no words', order({ description: '' }), 'badInput', 'description'],
  ['only spaces', order({ description: ' \n　' }), 'badInput', 'description'],
  ['half a letter', order({ description: lone }), 'badInput', 'description'],
  ['a zero byte', order({ description: '灯\u0000坏了' }), 'badInput', 'description'],
  ['too many words', order({ description: '灯'.repeat(2001) }), 'badInput', 'description'],
  ['a number for words', order({ description: 7 }), 'badInput', 'description'],
  ['another kind', order({ kind: 'party' }), 'badInput', 'kind'],
  ['a category with a key in it', order({ categoryCode: 'A01#G#x' }), 'badInput', 'categoryCode'],
  ['a category that is not there', order({ categoryCode: 'Q77' }), 'unknownCategory', 'categoryCode'],
  ['what is not for us', order({ categoryCode: power.code }), 'notForUs', 'categoryCode'],
  ['a question left open', order({ categoryCode: paving.code }), 'answerMissing', 'answers.fell'],
  [
    'an answer that is none',
    order({ categoryCode: paving.code, answers: { fell: '也许' } }),
    'answerMissing',
  ],
  ['an answer nobody asked for', order({ answers: { colour: '红' } }), 'answerMissing', 'answers.colour'],
  ['anonymous perhaps', order({ anonymous: 'yes' }), 'badInput', 'anonymous'],
  ['a place outside the street', place({ latitude: 39.9, longitude: 116.4 }), 'outsideStreet', 'place'],
  ['a place nowhere on earth', place({ latitude: 91 }), 'badInput', 'place.latitude'],
  ['a place at infinity', '{"place":{"latitude":1e400}}', 'badInput'],
  [
    'a building of another street',
    place({ buildingId: '99010000200101B1' }),
    'outsideStreet',
    'place.buildingId',
  ],
  ['a grid that is not there', place({ gridId: '99010000199999' }), 'outsideStreet', 'place.gridId'],
  ['a grid with # in it', place({ gridId: '990100001#0101' }), 'badInput', 'place.gridId'],
  ['an address of half letters', place({ address: '\udc00' }), 'badInput', 'place.address'],
  ['a telephone that is none', order({ contact: { phone: '=cmd()' } }), 'badInput', 'contact.phone'],
  [
    'ten photos',
    order({ photoKeys: Array(10).fill('990100001-01KJP4C580WA6WS4BW0NYPXDVQ') }),
    'badInput',
    'photoKeys',
  ],
  ['a photo key with a path', order({ photoKeys: ['../../etc/passwd'] }), 'badInput', 'photoKeys.0'],
  [
    'a photo nobody uploaded',
    order({ photoKeys: ['990100001-01KJP4C580WA6WS4BW0NYPXDVQ'] }),
    'photoNotYours',
  ],
]

async function unchanged<T>(work: () => Promise<T>) {
  const before = await markOf(table)
  const result = await work()
  expect(await markOf(table)).toBe(before)
  return result
}

describe('a wrong order', () => {
  it('is refused by name and in Chinese, and nothing is written', async () => {
    await street.as('zhou').get('/me')
    await unchanged(async () => {
      for (const [name, body, refusal, field] of wrongOrders()) {
        const reply = await street.as('zhou').post('/orders', body)
        const said = { name, status: reply.status, refusal: reply.body.refusal }
        expect(said).toEqual({ name, status: expect.any(Number) as number, refusal })
        expect(reply.status).toBeGreaterThanOrEqual(400)
        expect(reply.status).toBeLessThan(500)
        expect(refusals).toContain(reply.body.refusal)
        expect(reply.body.title).toMatch(/\p{Script=Han}/u)
        if (field) expect([name, reply.body.field]).toEqual([name, field])
        expect(JSON.stringify(reply.body)).not.toMatch(/\bat .*\.ts|node_modules|PK|SK/)
      }
    })
  })
})

describe('a wrong command key', () => {
  it.each([
    ['none', ''],
    ['not a ULID', 'abc'],
    ['one with # in it', '01KJP4C580WA6WS4BW0NYPX#VQ'],
  ])('%s is refused', async (_, key) => {
    const reply = await unchanged(() => street.as('zhou').post('/orders', anOrder(street.street), key))

    expect([reply.status, reply.body.refusal]).toEqual([400, 'keyMissing'])
  })

  it.each([
    ['36 days old', -36],
    ['two days in the future', 2],
  ])('%s is refused', async (_, days) => {
    const key = keyAt(street.clock.now + days * 86_400_000)

    const reply = await unchanged(() => street.as('zhou').post('/orders', anOrder(street.street), key))

    expect([reply.status, reply.body.refusal]).toEqual([422, 'keyExpired'])
  })
})

describe('a wrong address', () => {
  it.each([
    '/orders/x',
    '/orders/990100001-00101-2603-01KJP4C580WA6WS4BW0NYPX%23VQ',
    '/orders/990100001%23-00101-2603-01KJP4C580WA6WS4BW0NYPXDVQ',
    '/orders/nearby?latitude=x&longitude=118',
    '/orders/nearby?latitude=1e99&longitude=118',
    '/orders/nearby?latitude=28.97&latitude=28.98&longitude=118.87',
    '/orders/nearby?latitude=28.97&longitude=118.87&limit=1000',
    '/me/orders?limit=51',
    '/me/orders?limit=0',
    '/me/orders?cursor=%23',
    '/me/orders?cursor=abc',
    '/me?everything=1',
    '/queues/person-zhou?cursor=abc',
    '/queues/grid-990100001%2300101',
  ])('%s gets a named refusal', async (path) => {
    const reply = await unchanged(() => street.as('shen').get(path))

    expect(reply.status).toBeGreaterThanOrEqual(400)
    expect(reply.status).toBeLessThan(500)
    expect(refusals).toContain(reply.body.refusal)
  })

  it('that does not exist at all is a problem document, too', async () => {
    const reply = await street.send('/v1/nothing/here', {})

    expect([reply.status, reply.body.refusal]).toEqual([404, 'notFound'])
  })
})

describe('a wrong caller', () => {
  const forged =
    'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiIsInN0cmVldCI6Ijk5MDEwMDAwMSIsImlzcyI6ImVtdWxpbiIsImF1ZCI6ImVtdWxpbi1hcGkifQ.'

  it.each([
    ['nobody', undefined],
    ['an empty token', 'Bearer '],
    ['another scheme', 'Basic emhvdTp4'],
    ['a token that signs itself', `Bearer ${forged}`],
    ['words', 'Bearer zhou'],
  ])('%s is asked to sign in', async (_, authorization) => {
    const headers = authorization ? { Authorization: authorization } : {}

    const reply = await street.send('/v1/me', { headers })

    expect([reply.status, reply.body.refusal]).toEqual([401, 'notSignedIn'])
  })

  it('with a token a quarter of an hour old is asked to sign in again', async () => {
    const { body } = await street.send('/v1/sessions', {
      method: 'POST',
      body: JSON.stringify({ code: 'demo:zhou' }),
    })
    street.clock.now += 15 * 60_000 + 1000

    const reply = await street.send('/v1/me', { headers: { Authorization: `Bearer ${String(body.token)}` } })
    street.clock.now -= 15 * 60_000 + 1000

    expect(reply.status).toBe(401)
  })

  it.each(['demo:nobody', 'demo:', 'demo:zhou ', 'not-a-code'])(
    'with the code “%s” does not get in',
    async (code) => {
      const reply = await street.send('/v1/sessions', { method: 'POST', body: JSON.stringify({ code }) })

      expect([400, 401]).toContain(reply.status)
      expect(['badCode', 'badInput']).toContain(reply.body.refusal)
    },
  )
})
