import { quarrel } from '../support/aStreet'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'
import { noticeStreetForFile } from './noticeStreet'

const table = tableForFile()
const town = noticeStreetForFile(table)
const minute = 60_000
const hour = 60 * minute

const report = async (who = 'zhou', more = {}) =>
  orderOf(await town.as(who).post('/orders', anOrder(town.street, more))).id
const make = async (who: string, ...[id, move, input = {}]: [id: string, move: string, input?: object]) =>
  orderOf(await town.moveAs(who).make(id, move, input))

const unit = () => `${town.street.id}U01`

/** What each has heard of one order, oldest first. */
async function heardOf(id: string, ...people: string[]) {
  const heard: Record<string, string> = {}
  for (const person of people) {
    const { notices } = await town.inboxOf(person)
    const about = notices.filter(({ orderId }) => orderId === id).map(({ of }) => of)
    heard[person] = about.reverse().join(' ')
  }
  return heard
}

/** Another hour for each test: what comes together is one entry. */
beforeEach(() => {
  town.clock.now += hour
})

describe('the inbox 消息', () => {
  it('tells the reporter and whoever joined each step, and whose turn it is that it has come', async () => {
    const id = await report()
    town.clock.now += minute
    await make('lin', id, 'join')
    await make('shen', id, 'file')
    town.clock.now += minute
    await make('gu', id, 'dispatch', { lead: { unitId: unit() } })
    town.clock.now += minute
    await make('luo', id, 'accept')
    town.clock.now += minute
    await make('luo', id, 'finish', { note: '换了灯头' })
    town.clock.now += minute
    await make('qin', id, 'close', { verdict: 'solved' })

    await town.hearAll()

    const all = 'filed dispatched accepted finished closed'
    expect(await heardOf(id, 'zhou', 'lin', 'shen', 'wen', 'gu', 'luo', 'yu', 'qin', 'fang', 'tang')).toEqual(
      {
        zhou: all,
        lin: all,
        shen: 'turn',
        wen: 'turn',
        gu: 'turn',
        luo: 'turn',
        yu: 'turn',
        qin: 'turn',
        fang: 'turn turn',
        tang: '',
      },
    )
  })

  it('says who has it and until when, and the reason that was given, but never a resident’s words', async () => {
    const id = await report()
    await make('shen', id, 'file')
    town.clock.now += minute
    await make('gu', id, 'dispatch', { lead: { unitId: unit() } })
    const declined = await report()
    await make('shen', declined, 'decline', { reason: '路边的归供电公司，打 95598' })
    const secret = await report('zhou', { categoryCode: quarrel.code, description: '隔壁半夜吵得很' })
    await make('shen', secret, 'decline', { reason: '隔壁说没有吵' })

    await town.hearAll()

    const { notices } = await town.inboxOf('zhou')
    const of = (orderId: string, what: string) =>
      notices.find((notice) => notice.orderId === orderId && notice.of === what)
    expect(of(id, 'dispatched')).toMatchObject({
      title: '派下去了，等人接',
      about: '路灯不亮 · 梧桐里社区 1号楼',
      say: '现在在市政养护所手里',
      until: orderOf(await town.as('zhou').get(`/orders/${id}`)).promisedAt,
    })
    expect(of(declined, 'declined')?.say).toBe('路边的归供电公司，打 95598')
    expect(of(secret, 'declined')).toMatchObject({ about: '邻里纠纷 · 梧桐里社区 1号楼' })
    expect(of(secret, 'declined')?.say).toBeUndefined()
    expect(JSON.stringify(notices)).not.toMatch(/摸黑|隔壁/)
  })

  it('tells supervisors what is asked, the asker what was answered, and residents the new day', async () => {
    const id = await report()
    await make('shen', id, 'handle')
    const until = new Date(town.clock.now + 9 * 24 * hour).toISOString()
    await make('shen', id, 'extend', { reason: '等配件', until })
    town.clock.now += minute
    await make('qin', id, 'grant', { reason: '同意' })
    town.clock.now += minute
    await make('qin', id, 'remind', { reason: '快些' })

    await town.hearAll()

    expect(await heardOf(id, 'zhou', 'shen', 'qin', 'fang')).toEqual({
      zhou: 'accepted promised',
      shen: 'turn granted reminded',
      qin: 'asked',
      fang: 'asked',
    })
    const [promised] = (await town.inboxOf('zhou')).notices
    expect(promised).toMatchObject({ of: 'promised', until: until.replace(/\.\d+Z/, '.000Z') })
  })

  it('goes on with the order that took another in, for everybody behind it', async () => {
    const first = await report('lin')
    town.clock.now += 1000
    const second = await report('zhou')
    await make('shen', second, 'merge', { intoOrderId: first })
    town.clock.now += minute
    await make('shen', first, 'handle')

    await town.hearAll()

    expect(await heardOf(second, 'zhou')).toEqual({ zhou: 'merged' })
    expect(await heardOf(first, 'zhou', 'lin')).toEqual({ zhou: 'accepted', lin: 'accepted' })
  })

  it('makes one entry of what comes to a queue within ten minutes, and another of what comes later', async () => {
    town.clock.now = Math.ceil(town.clock.now / hour) * hour
    const ids = []
    for (let n = 0; n < 3; n++) {
      ids.push(await report())
      town.clock.now += minute
    }
    await town.hearAll()
    const before = (await town.inboxOf('shen')).notices
    const again = await town.stream.records()
    town.clock.now += 10 * minute
    const later = await report()
    await town.hearAll()
    await town.hear(again)

    const [second, first] = (await town.inboxOf('shen')).notices
    expect(before[0]).toMatchObject({ of: 'turn', orders: 3, orderId: ids[0], title: '等您核实' })
    expect(first).toEqual(before[0])
    expect(second).toMatchObject({ of: 'turn', orders: 1, orderId: later })
  })
})

describe('what is read', () => {
  it('is counted from what was written since, an older entry that comes late included', async () => {
    const id = await report('guest')
    await make('shen', id, 'file')
    await town.hearAll()
    const held = await report('guest')
    await make('shen', held, 'decline', { reason: '请找供电公司' })
    const late = await town.stream.records()

    const unread = async () => (await town.as('guest').get('/me/inbox/unread')).body.unread
    const { seenTo, notices } = await town.inboxOf('guest')
    expect([await unread(), notices.map(({ isNew }) => isNew)]).toEqual([1, [true]])

    town.clock.now += minute
    const { body } = await town.as('guest').post('/me/inbox/read', { seenTo })
    expect(body).toEqual({ unread: 0 })
    await town.hear(late)

    expect(await unread()).toBe(1)
    expect((await town.inboxOf('guest')).notices.map(({ of, isNew }) => `${of} ${isNew}`)).toEqual([
      'declined true',
      'filed false',
    ])
  })

  it('never goes back, and never runs ahead', async () => {
    const read = (seenTo: number) =>
      town.as('yu').post('/me/inbox/read', { seenTo: new Date(seenTo).toISOString() })
    await read(town.clock.now + 365 * 24 * hour)
    await read(0)
    town.clock.now += minute
    const id = await report()
    await make('shen', id, 'file')
    await make('gu', id, 'dispatch', { lead: { unitId: unit() } })

    await town.hearAll()

    expect((await town.as('yu').get('/me/inbox/unread')).body.unread).toBe(1)
  })

  it('costs one small query to count', async () => {
    await town.as('zhou').get('/me')
    const { trips } = await table.meter.during(() => town.as('zhou').get('/me/inbox/unread'))

    expect(trips.map(({ operation }) => operation)).toEqual(['Query'])
  })
})
