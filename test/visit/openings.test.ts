import type { Answer } from '../../shared/contract'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { aVisit, recorded } from './visits'

const street = streetForFile(tableForFile())

const log = async (who: string, month = '2603') => street.as(who).get(`/visits/openings?month=${month}`)
const lines = async (who: string) =>
  ((await log(who)).body as unknown as Answer<'openingsOfMonth'>).openings.map(
    ({ name, visitId, placeLabel }) => [name, visitId, placeLabel],
  )

describe('who opened which visit 查看记录', () => {
  it('is told to supervisors and admins, newest first, and never names the household', async () => {
    const first = recorded(await street.as('shen').post('/visits', aVisit())).visit.id
    street.clock.now += 60_000
    const second = recorded(await street.as('shen').post('/visits', aVisit({ room: '502' }))).visit.id
    for (const [who, id] of [
      ['shen', first],
      ['wen', first],
      ['shen', second],
      ['qin', second],
    ] as const) {
      street.clock.now += 60_000
      await street.as(who).get(`/visits/${id}`)
    }

    const { body } = await log('qin')

    // 秦督办 saw it masked: that leaves no line.
    const wanted = [
      ['沈小禾', second, '梧桐里社区 第1网格'],
      ['闻珊珊', first, '梧桐里社区 第1网格'],
      ['沈小禾', first, '梧桐里社区 第1网格'],
    ]
    expect([await lines('qin'), await lines('admin')]).toEqual([wanted, wanted])
    expect(JSON.stringify(body)).not.toMatch(/301|502|周玉兰/)
  })

  it('names those who have left as well, and never by a number', async () => {
    const { deps, street: was } = street
    const now = (await deps.streets.read(was.id))?.street ?? was
    await deps.streets.save({ ...now, staff: now.staff.filter(({ id }) => id !== 'wen') })
    street.clock.now += 61_000

    const names = (await lines('qin')).map(([name]) => name)

    await deps.streets.save(now)
    expect(names).toEqual(['沈小禾', '闻珊珊', '沈小禾'])
  })

  it('is nobody else’s, and other months have their own', async () => {
    const others = await Promise.all(
      ['shen', 'gu', 'luo', 'zhou'].map(async (who) => (await log(who)).status),
    )

    expect(others).toEqual([403, 403, 403, 403])
    expect((await log('qin', '2602')).body).toEqual({ openings: [] })
  })
})
