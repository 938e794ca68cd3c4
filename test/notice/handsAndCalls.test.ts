import { sweep } from '../support/held/sweep'
import { settle } from '../support/app'
import { lamp, peopleOf } from '../support/aStreet'
import { everyItem } from '../support/audit'
import { tableForFile } from '../support/engine'
import { volunteersOf } from '../volunteer/volunteers'
import { anOrder, orderOf } from '../workOrder/orders'
import { noticeStreetForFile } from './noticeStreet'

const table = tableForFile()
const town = noticeStreetForFile(table)
const minute = 60_000
const hour = 60 * minute
const [road, water] = [`${town.street.id}U01`, `${town.street.id}U02`]

const make = async (who: string, ...[id, move, input = {}]: [id: string, move: string, input?: object]) =>
  orderOf(await town.moveAs(who).make(id, move, input))

async function filed() {
  const { id } = orderOf(await town.as('zhou').post('/orders', anOrder(town.street)))
  await make('shen', id, 'file')
  return id
}

/** Of this order, oldest first; a digest speaks of the first. */
async function heardOf(id: string, ...people: string[]) {
  const heard: Record<string, string> = {}
  for (const person of people) {
    const { notices } = await town.inboxOf(person)
    const about = notices.filter(({ orderId }) => orderId === id).map(({ of }) => of)
    heard[person] = about.reverse().join(' ')
  }
  return heard
}

beforeEach(() => {
  town.clock.now += 24 * hour
})

describe('several hands', () => {
  it('hear who leads and who assists', async () => {
    const id = await filed()
    town.clock.now += minute
    await make('gu', id, 'dispatch', { lead: { unitId: road }, assist: [water] })

    await town.hearAll()

    expect(await heardOf(id, 'luo', 'water', 'zhou')).toEqual({
      luo: 'turn',
      water: 'helping',
      zhou: 'filed dispatched',
    })
  })

  it('hear of what lies in the pool where they serve, and the desk when nobody took it', async () => {
    const id = await filed()
    town.clock.now += minute
    await make('gu', id, 'dispatch', { lead: { pool: true }, note: '搬一袋米' })
    await town.hearAll()
    const pooled = await heardOf(id, 'wen', 'tang')
    for (let hours = 0; hours < 48; hours++) {
      town.clock.now += hour
      await sweep(town.street.id, town.deps)
    }

    await town.hearAll()

    expect(pooled).toEqual({ wen: 'turn pooled', tang: '' })
    expect((await heardOf(id, 'gu'))['gu']).toContain('ungrabbed')
  })
})

describe('recall 收回', () => {
  it('is heard by whoever had it, by the desk whose turn it is, and by the resident', async () => {
    const id = await filed()
    await make('gu', id, 'dispatch', { lead: { unitId: road } })
    await make('luo', id, 'accept')
    await town.hearAll()
    town.clock.now += hour
    await make('qin', id, 'recall', { reason: '人调走了' })

    await town.hearAll()

    const heard = await heardOf(id, 'luo', 'gu', 'zhou', 'yu')
    expect(heard['luo']?.split(' ').slice(-1)).toEqual(['recalled'])
    expect(heard['zhou']?.split(' ').slice(-1)).toEqual(['returned'])
    expect(heard['gu']?.split(' ')).toEqual(['turn', 'turn'])
    expect(heard['yu']).not.toContain('recalled')
    const { notices } = await town.inboxOf('luo')
    expect(notices.find(({ of }) => of === 'recalled')).toMatchObject({ say: '人调走了', desk: 'worker' })
  })
})

describe('volunteers 志愿者', () => {
  it('hear of what lies in the pool of their community, if they can do it and did not ask for it', async () => {
    const lifting = { ...lamp, skills: ['carrying' as const] }
    const categories = [lifting, ...town.street.categories.slice(1)]
    await settle(town.deps, { ...town.street, categories }, Object.values(peopleOf(town.street)))
    town.clock.now += 2 * minute
    const { takeOn } = volunteersOf(town)
    await takeOn('lin')
    await takeOn('guest', { skills: ['firstAid'] })
    await takeOn('zhou')
    const id = await filed()
    town.clock.now += minute
    await make('gu', id, 'dispatch', { lead: { pool: true }, note: '搬一袋米' })
    await town.hearAll()

    const heard = await heardOf(id, 'lin', 'guest', 'zhou')

    expect(heard).toEqual({ lin: 'pooled', guest: '', zhou: 'filed dispatched' })
  })
})

describe('a whistle 吹哨', () => {
  it('is heard by each unit that is called, its coming by whoever called, all of it by the resident', async () => {
    const id = await filed()
    town.clock.now += minute
    await make('gu', id, 'whistle', { calls: [{ unitId: road }, { unitId: water }], reason: '要一起看' })
    town.clock.now += minute
    await make('water', id, 'report-in')

    await town.hearAll()

    expect(await heardOf(id, 'zhou', 'luo', 'yu', 'water', 'gu')).toEqual({
      zhou: 'filed whistled',
      luo: 'called',
      yu: 'called',
      water: 'called',
      gu: 'turn came',
    })
    const [called] = (await town.inboxOf('luo')).notices
    expect(Date.parse(called?.until ?? '')).toBeGreaterThan(town.clock.now)
  })

  it('that brings nobody is told to the unit, to whoever called and to the supervisors', async () => {
    const id = await filed()
    await make('gu', id, 'whistle', { calls: [{ unitId: water }], reason: '要一起看' })
    for (let hours = 0; hours < 30; hours++) {
      town.clock.now += hour
      await sweep(town.street.id, town.deps)
    }

    await town.hearAll()

    expect((await heardOf(id, 'water'))['water']).toBe('called callDue notCome')
    expect((await heardOf(id, 'gu'))['gu']).toContain('notCome')
    const told = (await everyItem(table)).filter(({ PK, of }) => PK === 'U#qin' && of === 'overdue')
    expect(told.flatMap(({ orderIds }) => orderIds)).toContain(id)
  })
})
