import type { Before } from '../../shared/demand/demand'
import { other, quarrel } from '../support/aStreet'
import { tableForFile } from '../support/engine'
import { demandStreetForFile } from './demandStreet'

const table = tableForFile()
const town = demandStreetForFile(table)

const closing = { verdict: 'partly', note: '锁芯换了，门轴等厂家' }

/** Three times the same at one place; the first two were closed. */
async function threeTimes(description: string, categoryCode: string) {
  const ids: string[] = []
  for (const who of ['zhou', 'lin', 'zhou']) {
    const id = await town.order(who, description, { categoryCode })
    if (ids.push(id) < 3) {
      town.clock.now += 3_600_000
      await town.makes('shen')(id, 'handle')
      await town.makes('shen')(id, 'finish', { note: '换了锁芯，当场试过了' })
      await town.makes('qin')(id, 'close', closing)
    }
    await town.hearNew()
  }
  return ids as [string, string, string]
}

const asked = (who: string, id: string) => town.as(who).get(`/orders/${id}/before`)
const before = async (who: string, id: string) => (await asked(who, id)).body.before as Before

describe('反复: what was done before at the same place', () => {
  it('leads whoever works on the third to the closings of the first two, and who answers for it to the group', async () => {
    const [first, second, third] = await threeTimes('三单元门禁又坏了，刷卡没有反应', other.code)

    const seen = await before('shen', third)

    expect(seen).toMatchObject({
      times: 3,
      closings: [
        { orderId: second, verdict: 'partly', words: closing.note, isThis: false },
        { orderId: first, verdict: 'partly', words: closing.note, isThis: false },
      ],
    })
    expect(Date.parse(seen.closings[0]?.closedAt ?? '')).toBeGreaterThan(town.clock.now - 3_600_000)
    expect(seen.demand).toBeUndefined()
    const { demand } = await before('qin', third)
    expect(demand).toMatchObject({ orders: 3 })
    expect((await town.as('qin').get(`/demands/${demand?.id}`)).status).toBe(200)
    const others = await Promise.all(['zhou', 'lin', 'guest', 'tang'].map((who) => asked(who, third)))
    expect(others.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect((await asked('qin', second)).status).toBe(404)
  })

  it('costs the same few reads, however much is kept', async () => {
    const [, , third] = await threeTimes('楼顶水箱又漏水，顺着墙往下淌', other.code)
    await before('qin', third)

    const { trips } = await table.meter.during(() => asked('qin', third))

    // The order with its note; where it was put, and the group; both heads; what was said of each.
    expect(trips.length).toBeLessThanOrEqual(1 + 2 + 1 + 2)
  })

  it('says nothing of earlier orders that are not this reader’s to see', async () => {
    const [, , third] = await threeTimes('楼上天天半夜拖椅子，吵得睡不着', quarrel.code)
    await town.makes('shen')(third, 'file')
    await town.makes('gu')(third, 'dispatch', { lead: { unitId: `${town.street.id}U01` } })

    expect(await before('luo', third)).toEqual({ times: 3, closings: [] })
    expect((await before('qin', third)).closings).toHaveLength(2)
  })

  it('names this order itself where it was opened anew twice', async () => {
    const id = await town.order('zhou', '地下室灯又全灭了，推车看不见路', { categoryCode: other.code })
    for (let times = 0; times < 2; times++) {
      town.clock.now += 3_600_000
      if (times === 0) await town.makes('shen')(id, 'handle')
      else {
        await town.makes('gu')(id, 'dispatch', { lead: { personId: 'shen' } })
        await town.makes('shen')(id, 'accept')
      }
      await town.makes('shen')(id, 'finish', { note: '换了灯管' })
      await town.makes('qin')(id, 'close', closing)
      town.clock.now += 3_600_000
      await town.makes('zhou')(id, 'reopen', { reason: '第二天又不亮' })
    }
    await town.hearNew()

    const { times, closings } = await before('gu', id)

    expect([times, closings.map(({ orderId, isThis }) => [orderId, isThis])]).toEqual([
      3,
      [
        [id, true],
        [id, true],
      ],
    ])
  })
})
