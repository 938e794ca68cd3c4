import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { inStatus } from './lives'
import { mover } from './mover'
import { anOrder, orderOf, stepsOf } from './orders'

const table = tableForFile()
const street = streetForFile(table)
const { moveAs } = mover(street)
const unit = '990100001U01'
const dayMs = 86_400_000

describe('file 报单', () => {
  it('corrects category and place, and promises anew by how urgent it is', async () => {
    const { id } = await inStatus(street, 'ordered')
    const building = street.street.buildings[1]
    const place = {
      latitude: building?.latitude ?? 0,
      longitude: building?.longitude ?? 0,
      address: '2号楼后面',
      buildingId: building?.id,
    }

    const filed = orderOf(
      await moveAs('shen').make(id, 'file', { categoryCode: 'Z99', place, priority: 'emergency' }),
    )

    expect(filed).toMatchObject({
      categoryName: '其他',
      placeLabel: '梧桐里社区 2号楼',
      priority: 'emergency',
    })
    expect(Date.parse(filed.promisedAt ?? '') - Date.parse(filed.reportedAt)).toBe(2 * 3_600_000)
    expect(filed.holder).toMatchObject({ kind: 'desk', name: '梧桐里社区' })
    const seen = orderOf(await street.as('gu').get(`/orders/${id}`))
    expect(seen.place).toMatchObject({ address: '2号楼后面', isExact: true, latitude: building?.latitude })
  })

  it('places what came without a place, and refuses to pass it on unplaced', async () => {
    const report = { source: 'old', sourceId: '1', reportedAt: '2019-08-19T11:48:23+08:00', text: '路灯坏了' }
    const { order } = (await street.as('admin').post('/imports/orders', report)).body as unknown as {
      order: { id: string }
    }

    const refused = await moveAs('placing').make(order.id, 'file')
    const handled = await moveAs('placing').make(order.id, 'handle')
    const [building] = street.street.buildings
    const place = { latitude: building?.latitude, longitude: building?.longitude, address: '北门' }
    const filed = orderOf(await moveAs('placing').make(order.id, 'file', { place }))

    expect([refused.body.refusal, handled.body.refusal]).toEqual(['placeMissing', 'placeMissing'])
    expect(filed).toMatchObject({ status: 'filed', placeLabel: '梧桐里社区 第1网格' })
    expect(orderOf(await moveAs('gu').make(order.id, 'dispatch', { lead: { unitId: unit } })).status).toBe(
      'dispatched',
    )
  })
})

describe('dispatch 派单', () => {
  it('suggests the unit of the duty list, that of the smaller area first', async () => {
    const inFirst = await inStatus(street, 'filed')
    const building = street.street.buildings[2]
    const place = {
      latitude: building?.latitude ?? 0,
      longitude: building?.longitude ?? 0,
      address: '3号楼',
      ...(building && { buildingId: building.id }),
    }
    const { id } = orderOf(await street.as('zhou').post('/orders', anOrder(street.street, { place })))
    await moveAs('tang').make(id, 'file')

    const first = await street.as('gu').get(`/orders/${inFirst.id}`)
    const second = await street.as('streetdesk').get(`/orders/${id}`)

    expect(first.body.suggestion).toMatchObject({ name: '市政养护所' })
    expect(second.body.suggestion).toMatchObject({
      name: '供水服务站',
      reasons: ['权责清单：路灯不亮归供水服务站'],
    })
  })

  it('names each grid worker of the community once, those of the grid first, to the dispatcher alone', async () => {
    const { latitude = 0, longitude = 0, id: buildingId = '' } = street.street.buildings[1] ?? {}
    const order = anOrder(street.street, { place: { latitude, longitude, address: '2号楼', buildingId } })
    const { id } = orderOf(await street.as('zhou').post('/orders', order))
    await moveAs('wen').make(id, 'file')

    const forDispatcher = await street.as('gu').get(`/orders/${id}`)
    const forWorker = await street.as('wen').get(`/orders/${id}`)

    expect(forDispatcher.body.workers).toEqual([
      { id: 'wen', name: '闻珊珊', gridNames: ['第2网格', '第1网格'] },
      { id: 'shen', name: '沈小禾', gridNames: ['第1网格'] },
    ])
    expect(forWorker.body.workers).toBeUndefined()
  })

  it('goes to a grid worker by name, and to nobody who does no work on the spot', async () => {
    const { id } = await inStatus(street, 'filed')

    const stranger = await moveAs('gu').make(id, 'dispatch', { lead: { personId: 'lin' } })
    const supervisor = await moveAs('gu').make(id, 'dispatch', { lead: { personId: 'qin' } })
    const nowhere = await moveAs('gu').make(id, 'dispatch', { lead: { unitId: '990100001U99' } })
    const shen = orderOf(await moveAs('gu').make(id, 'dispatch', { lead: { personId: 'shen' } }))

    for (const { body } of [stranger, supervisor]) expect(body.refusal).toBe('unknownPerson')
    expect(nowhere.body.refusal).toBe('unknownUnit')
    expect(shen.holder).toMatchObject({ kind: 'person', name: '沈小禾' })
    expect(orderOf(await moveAs('shen').make(id, 'accept')).status).toBe('accepted')
  })
})

describe('return 退单', () => {
  it('goes back to the community twice, and from the third time to the street for a ruling 裁定', async () => {
    const { id } = await inStatus(street, 'filed')
    const desks: (string | undefined)[] = []
    for (const desk of ['gu', 'gu', 'gu']) {
      await moveAs(desk).make(id, 'dispatch', { lead: { unitId: unit } })
      const returned = orderOf(await moveAs('luo').make(id, 'return', { reason: '不是我们的' }))
      desks.push(returned.holder?.id)
    }

    const community = await moveAs('gu').make(id, 'dispatch', { lead: { unitId: unit } })
    const lead = { unitId: '990100001U02' }
    const silent = await moveAs('streetdesk').make(id, 'dispatch', { lead })
    const ruled = await moveAs('streetdesk').make(id, 'dispatch', { lead, note: '灯杆在水务的地上' })

    expect(desks).toEqual(['desk-990100001001', 'desk-990100001001', 'desk-990100001'])
    expect(community.body.refusal).toBe('notYourOrder')
    expect([silent.body.refusal, silent.body.field]).toEqual(['reasonMissing', 'note'])
    expect(orderOf(ruled)).toMatchObject({ status: 'dispatched', returns: 3 })
  })
})

describe('rework 返工 and reopen 重办', () => {
  it('hands unfinished work back to who did it', async () => {
    const { id } = await inStatus(street, 'finished')

    const reworked = orderOf(await moveAs('qin').make(id, 'rework', { reason: '灯还是闪' }))

    expect(reworked).toMatchObject({ status: 'accepted', holder: { name: '罗师傅' } })
    expect(orderOf(await moveAs('luo').make(id, 'finish', { note: '换了线' })).status).toBe('finished')
  })

  it('grants a day for 返工, or what is left of the promise if that is more', async () => {
    const late = await inStatus(street, 'finished')
    const early = await inStatus(street, 'finished', { categoryCode: 'Z99' })
    const before = street.clock.now
    street.clock.now += 3 * dayMs
    const rework = (id: string) => moveAs('qin').make(id, 'rework', { reason: '灯还是闪' })
    const [hurried, calm] = [orderOf(await rework(late.id)), orderOf(await rework(early.id))]
    street.clock.now = before

    expect(Date.parse(hurried.dueAt ?? '')).toBe(before + 4 * dayMs)
    expect(calm.dueAt).toBe(calm.promisedAt)
  })

  it('lets the reporter reopen for fifteen days, with a new promise, and then no more', async () => {
    const { id } = await inStatus(street, 'closed')
    const before = street.clock.now
    street.clock.now += 15 * dayMs + 1000
    const late = await moveAs('zhou').make(id, 'reopen', { reason: '又坏了' })
    street.clock.now = before + 14 * dayMs
    const timely = orderOf(await moveAs('zhou').make(id, 'reopen', { reason: '又坏了' }))
    street.clock.now = before

    expect(late.body.refusal).toBe('reopenTooLate')
    expect(timely).toMatchObject({ status: 'filed', holder: { kind: 'desk' } })
    expect(Date.parse(timely.promisedAt ?? '')).toBeGreaterThan(before + 14 * dayMs)
  })
})

describe('remind 催办', () => {
  it('is taken from the reporter once a day in China', async () => {
    const { id } = await inStatus(street, 'dispatched')
    const before = street.clock.now

    const first = await moveAs('zhou').make(id, 'remind', { reason: '老人怕摔' })
    const second = await moveAs('zhou').make(id, 'remind', { reason: '老人怕摔' })
    street.clock.now += dayMs
    const nextDay = await moveAs('zhou').make(id, 'remind', { reason: '老人怕摔' })
    street.clock.now = before

    expect([first.status, second.body.refusal, nextDay.status]).toEqual([200, 'remindedToday', 200])
  })
})

describe('note 跟进', () => {
  it('marked internal is read by those who serve and by nobody else', async () => {
    const { id } = await inStatus(street, 'accepted')
    await moveAs('luo').make(id, 'note', { words: '等配件，厂家周三到', internal: true })

    const seen = async (who: string) => (await stepsOf(street.as(who), id)).map(({ words }) => words)

    expect(await seen('shen')).toContain('等配件，厂家周三到')
    expect(await seen('zhou')).not.toContain('等配件，厂家周三到')
    expect(await seen('lin')).not.toContain('等配件，厂家周三到')
  })
})
