import { consume } from '../support/held/gather'
import { newsFor } from '../../functions/notice/entry'
import { other } from '../support/aStreet'
import { tableForFile } from '../support/engine'
import { noticeStreetForFile } from '../notice/noticeStreet'
import { anOrder, orderOf } from '../workOrder/orders'

const table = tableForFile()
const town = noticeStreetForFile(table)
const description = '三单元门禁又坏了，刷卡没有反应，谁都能进来'

const heardBy = async (who: string) => (await town.inboxOf(who)).notices.filter(({ of }) => of === 'again')

async function ordered(who: string) {
  town.clock.now += 60_000
  const command = anOrder(town.street, { description, categoryCode: other.code })
  return orderOf(await town.as(who).post('/orders', command)).id
}

async function closed(id: string) {
  town.clock.now += 3_600_000
  await town.moveAs('shen').make(id, 'handle')
  await town.moveAs('shen').make(id, 'finish', { note: '换了锁芯，当场试过了' })
  orderOf(await town.moveAs('qin').make(id, 'close', { verdict: 'solved' }))
}

/** What orders say is put together; what is noted of that is told, and told again as after a crash. */
async function hearAll() {
  expect(await consume({ Records: await town.stream.records() }, town.deps)).toEqual({
    batchItemFailures: [],
  })
  const records = await town.stream.records()
  expect(await town.hear(records)).toEqual({ batchItemFailures: [] })
  expect(await town.hear(records)).toEqual({ batchItemFailures: [] })
}

describe('反复, the third time at one place', () => {
  const ids: string[] = []
  const third = () => ids[2] ?? ''

  it('is told to the supervisors once, and nobody hears of a first or a second time', async () => {
    for (const who of ['zhou', 'lin', 'zhou']) {
      expect(await heardBy('qin')).toEqual([])
      ids.push(await ordered(who))
      if (ids.length < 3) await closed(ids[ids.length - 1] ?? '')
      await hearAll()
    }

    expect(await heardBy('qin')).toMatchObject([{ orderId: third(), desk: 'supervisor' }])
    for (const who of ['zhou', 'lin', 'shen', 'luo']) expect(await heardBy(who)).toEqual([])
  })

  it('is one notice however far the order has gone when it is told', async () => {
    await town.moveAs('shen').make(third(), 'handle')
    await hearAll()

    expect(await heardBy('qin')).toHaveLength(1)
  })

  it('stands on the order for who works on it, and not for who reported it', async () => {
    const seen = async (who: string, id = third()) => (await town.as(who).get(`/orders/${id}`)).body.isAgain

    expect([await seen('shen'), await seen('qin'), await seen('qin', ids[1])]).toEqual([
      true,
      true,
      undefined,
    ])
    expect([await seen('zhou'), await seen('lin')]).toEqual([undefined, undefined])
  })

  it('is no news any more when it is told days later', async () => {
    await town.moveAs('shen').make(third(), 'finish', { note: '换了锁芯，当场试过了' })
    orderOf(await town.moveAs('qin').make(third(), 'close', { verdict: 'solved' }))
    await ordered('lin')
    town.clock.now += newsFor
    await hearAll()

    expect(await heardBy('qin')).toHaveLength(1)
  })
})

it('a hand that is asked for three times at one place fails nobody: they are three homes', async () => {
  const asks = async (who: string) => {
    town.clock.now += 60_000
    const command = anOrder(town.street, {
      kind: 'help',
      description: '家里灯泡坏了，够不着，想请人换一下',
      categoryCode: other.code,
    })
    return orderOf(await town.as(who).post('/orders', command)).id
  }
  const told = (await heardBy('qin')).length
  for (const who of ['zhou', 'lin']) await closed(await asks(who))
  const third = await asks('zhou')
  await hearAll()

  expect(await heardBy('qin')).toHaveLength(told)
  expect((await town.as('qin').get(`/orders/${third}`)).body.isAgain).toBeUndefined()
})
