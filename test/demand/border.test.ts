import type { DemandCard } from '../../shared/demand/demand'
import { other } from '../support/aStreet'
import { tableForFile } from '../support/engine'
import { demandStreetForFile } from './demandStreet'

const town = demandStreetForFile(tableForFile())
const words = '三单元门禁又坏了，刷卡没有反应，谁都能进来'

/** Two buildings 220 m apart, each in its own community. */
const [here, across] = [0, 2]

const reported = (building: number, who: string) =>
  town.order(who, words, { categoryCode: other.code, place: town.atBuilding(building) })

const cardFor = async (who: string) => ((await town.as(who).get('/demands')).body.demands as DemandCard[])[0]

describe('a place that lies on both sides of a border', () => {
  it('is counted for a dispatcher as far as it is hers, and for the street as one', async () => {
    await reported(across, 'lin')
    town.clock.now += 31 * 86_400_000
    const ids: string[] = []
    for (const who of ['zhou', 'lin', 'zhou']) {
      ids.push(await reported(here, who))
      if (ids.length < 3) await town.closes(ids[ids.length - 1] ?? '')
      await town.hearNew()
      // Three in the street, and two of them hers: that is no common demand of hers yet.
      if (ids.length === 2)
        expect([await cardFor('gu'), await cardFor('qin')]).toMatchObject([undefined, { orders: 3 }])
    }

    expect(await cardFor('gu')).toMatchObject({
      orders: 3,
      cameBack: 2,
      since: '2026-04',
      placeLabels: ['梧桐里社区 第1网格'],
    })
    expect(await cardFor('qin')).toMatchObject({
      orders: 4,
      cameBack: 2,
      since: '2026-03',
      placeLabels: ['梧桐里社区 第1网格', '盐仓巷社区 第3网格'],
    })
  })

  it('comes back for the third time there too, from whichever side', async () => {
    const third = await reported(across, 'lin')
    const { body: before } = await town.as('tang').get(`/orders/${third}`)
    expect(before.isAgain).toBeUndefined()

    await town.hearNew()

    expect((await town.as('tang').get(`/orders/${third}`)).body.isAgain).toBe(true)
    expect((await town.as('tang').get(`/orders/${third}/before`)).body.before).toMatchObject({ times: 3 })
  })
})
