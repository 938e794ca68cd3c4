import type { Answer } from '../../shared/contract'
import { keyAt, settle, streetForFile } from '../support/app'
import { gas, paving, power } from '../support/aStreet'
import { everyItem } from '../support/audit'
import { tableForFile } from '../support/engine'
import { markOf } from '../input/everything'
import { aVisit, heardHelp, heardLamp, listed, recorded } from './visits'

const table = tableForFile()
const street = streetForFile(table)
const grid = '99010000100101'

const record = (body: object, key = keyAt(street.clock.now), by = 'shen') =>
  street.as(by).post('/visits', body, key)
const ledger = async (by = 'shen', gridId = grid) =>
  listed(await street.as(by).get(`/visits?gridId=${gridId}&month=2603`))
const heads = async () => (await everyItem(table)).filter(({ SK }) => SK.startsWith('O#')).length

describe('a visit 走访', () => {
  it('makes an order of each thing heard, on the household’s behalf, and types nothing twice', async () => {
    const { visit, orders } = recorded(await record(aVisit({ heard: [heardLamp, heardHelp] })))

    expect(visit).toMatchObject({ placeLabel: '梧桐里社区 1号楼', heard: 2, verified: false, by: '沈小禾' })
    expect(orders.map(({ categoryName }) => categoryName)).toEqual(['路灯不亮', '其他'])
    const seen = await Promise.all(orders.map(({ id }) => street.as('shen').get(`/orders/${id}`)))
    expect(seen.map(({ body }) => (body as unknown as Answer<'getOrder'>).order)).toMatchObject([
      {
        kind: 'issue',
        status: 'ordered',
        description: heardLamp.words,
        place: { address: '1号楼 301', gridId: grid },
        reporter: { name: '周玉兰', phone: '19900001001', isOnBehalf: true },
      },
      { kind: 'help', private: true, description: heardHelp.words },
    ])
  })

  it('in which nothing was heard is a line in the ledger and nothing else', async () => {
    const before = await heads()

    const { visit, orders } = recorded(await record(aVisit({ purpose: 'care', note: '老人身体不错' })))

    expect([orders, await heads()]).toEqual([[], before])
    expect((await ledger())[0]).toEqual(visit)
  })

  it('sent again under its key is the same visit and the same orders', async () => {
    const key = keyAt(street.clock.now)
    const body = aVisit({ heard: [heardLamp, heardLamp] })
    const first = await record(body, key)
    const mark = await markOf(table)

    const again = await record(body, key)

    expect(again).toEqual(first)
    expect(recorded(first).orders[0]?.id).not.toBe(recorded(first).orders[1]?.id)
    expect(await markOf(table)).toBe(mark)
  })

  it('sent by two tries at once is one visit', async () => {
    const key = keyAt(street.clock.now)
    const [lines, before] = [(await ledger()).length, await heads()]

    const tries = await Promise.all([1, 2, 3].map(() => record(aVisit({ heard: [heardLamp] }), key)))

    expect(new Set(tries.map((reply) => recorded(reply).visit.id)).size).toBe(1)
    expect([(await ledger()).length, await heads()]).toEqual([lines + 1, before + 1])
  })

  it('under a key that said something else is refused, in another grid as well', async () => {
    const key = keyAt(street.clock.now)
    await record(aVisit({ heard: [heardLamp] }), key, 'wen')

    const others = [
      await record(aVisit({ heard: [heardHelp] }), key, 'wen'),
      await record(aVisit({ buildingId: '99010000100102B2' }), key, 'wen'),
    ]

    expect(others.map(({ status, body }) => [status, body.refusal])).toEqual([
      [422, 'keyReused'],
      [422, 'keyReused'],
    ])
  })

  it.each([0, 1, 2, 3, 4, 5])(
    'broken off after %i writes is completed by the next try, once',
    async (after) => {
      const key = keyAt(street.clock.now)
      const [lines, before] = [(await ledger()).length, await heads()]
      table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', after, times: 9 })
      const broken = await record(aVisit({ heard: [heardLamp, heardHelp] }), key)
      table.faults.mend()

      const again = await record(aVisit({ heard: [heardLamp, heardHelp] }), key)

      expect([broken.status, again.status]).toEqual([503, 201])
      expect([(await ledger()).length, await heads()]).toEqual([lines + 1, before + 2])
    },
  )

  it('broken off, and the house drawn elsewhere meanwhile, is completed as it began', async () => {
    const key = keyAt(street.clock.now)
    const before = await heads()
    table.faults.inject({ kind: 'loseReply', operation: 'PutItem', key: /O#/, times: 9 })
    await record(aVisit({ heard: [heardLamp] }), key)
    table.faults.mend()
    const moved = street.street.buildings.map((one) => ({ ...one, latitude: one.latitude + 0.0001 }))
    await street.deps.streets.save({ ...street.street, buildings: moved, staff: [] })

    const again = await record(aVisit({ heard: [heardLamp] }), key)

    await settle(street.deps, street.street, Object.values(street.people))
    expect([again.status, await heads()]).toEqual([201, before + 1])
  })

  it('whose every answer was lost is known again', async () => {
    const key = keyAt(street.clock.now)
    const before = await heads()
    table.faults.inject({ kind: 'loseReply', operation: 'PutItem', times: 60 })
    await record(aVisit({ heard: [heardLamp] }), key)
    table.faults.mend()

    expect((await record(aVisit({ heard: [heardLamp] }), key)).status).toBe(201)
    expect(await heads()).toBe(before + 1)
  })

  it.each([
    ['in another’s grid', aVisit({ buildingId: '99010000100201B3' }), [403, 'notYourGrid', 'buildingId']],
    [
      'in a house that is not there',
      aVisit({ buildingId: '99010000100101B77' }),
      [422, 'outsideStreet', 'buildingId'],
    ],
    ['without a flat', aVisit({ room: ' 　' }), [400, 'badInput', 'room']],
    ['for no purpose of ours', aVisit({ purpose: 'count' }), [400, 'badInput', 'purpose']],
    ['with tracks', aVisit({ latitude: 28.97 }), [400, 'badInput', 'latitude']],
    [
      'whose second matter is not the street’s',
      aVisit({ heard: [heardLamp, { ...heardLamp, categoryCode: power.code }] }),
      [422, 'notForUs', 'heard.1.categoryCode'],
    ],
    [
      'that leaves a question open',
      aVisit({ heard: [{ ...heardLamp, categoryCode: paving.code }] }),
      [422, 'answerMissing', 'heard.0.answers.fell'],
    ],
    [
      'of ten matters',
      aVisit({ heard: Array.from({ length: 10 }, () => ({ ...heardLamp, categoryCode: gas.code })) }),
      [400, 'badInput', 'heard'],
    ],
  ])('%s is refused whole, and nothing is kept of it', async (_, body, refused) => {
    const mark = await markOf(table)

    const reply = await record(body)

    expect([reply.status, reply.body.refusal, reply.body.field]).toEqual(refused)
    expect(await markOf(table)).toBe(mark)
  })

  it.each(['zhou', 'gu', 'qin', 'luo', 'admin'])(
    'is nobody’s to record but a grid worker’s: %s',
    async (by) => {
      const reply = await record(aVisit(), keyAt(street.clock.now), by)

      expect([reply.status, reply.body.refusal]).toEqual([403, 'notYourRole'])
    },
  )

  it('recorded without network in March stays in March, though it arrives in April', async () => {
    const key = keyAt(Date.parse('2026-03-31T15:59:00Z'))
    const before = street.clock.now
    street.clock.now = Date.parse('2026-04-02T00:00:00Z')
    const { visit } = recorded(await record(aVisit(), key))
    street.clock.now = before

    expect([visit.id.slice(16, 20), visit.at]).toEqual(['2603', '2026-03-31T15:59:00.000Z'])
  })
})
