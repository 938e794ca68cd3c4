import { sweep } from '../support/held/sweep'
import { roll } from '../../functions/numbers/roll'
import type { Numbers } from '../../shared/numbers/answer'
import { quietUntil } from '../support/app'
import { noticeStreetForFile } from '../notice/noticeStreet'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'

const table = tableForFile()
const town = noticeStreetForFile(table)
const hour = 3_600_000
const morning = Date.parse('2026-11-09T09:00:00+08:00')
const [roads, water] = ['U01', 'U02'].map((unit) => `${town.street.id}${unit}`)

const report = async () => orderOf(await town.as('lin').post('/orders', anOrder(town.street))).id

async function make(who: string, id: string, ...[move, input]: [string, object?]) {
  orderOf(await town.moveAs(who).make(id, move, input))
}

async function dispatched(to = roads) {
  const id = await report()
  await make('shen', id, 'file')
  await make('gu', id, 'dispatch', { lead: { unitId: to } })
  return id
}

async function passes(hours: number) {
  town.clock.now += hours * hour
  await sweep(town.street.id, town.deps)
}

async function shownNow() {
  await town.hearAll()
  town.clock.now += 21_000
  await roll(town.street.id, { ...town.deps, reckonings: [] })
  return (await town.as('qin').get(`/numbers/${town.street.id}`)).body as unknown as Numbers
}

const ofUnit = ({ units }: Numbers, unit = roads) => units.find(({ id }) => id === unit)
const until = (hours: number) => new Date(town.clock.now + hours * hour).toISOString()

async function isGranted(id: string, who: string, [ask, hours = 100]: ['extend' | 'suspend', number?]) {
  await make(who, id, ask, { until: until(hours), reason: '等配件到货' })
  await make('qin', id, 'grant', { reason: '确实缺件' })
}

/** Each begins in a month of its own. */
let months = 0
beforeEach(async () => {
  months += 1
  await quietUntil(town, morning + months * 31 * 24 * hour)
})

describe('numbers of a unit', () => {
  it('are late with what it holds, not with what it has finished', async () => {
    const done = await dispatched()
    const held = await dispatched()
    for (const id of [done, held]) await make('luo', id, 'accept')
    await make('luo', done, 'finish', { note: '换了灯泡', photoKeys: [] })
    await passes(30)
    const shown = await shownNow()
    expect(shown.live!.late).toBe(2)
    expect(ofUnit(shown)?.late).toBe(1)
  })

  it('count what was put off between dispatch and acceptance with the acceptance', async () => {
    const before = ofUnit(await shownNow(), water)?.rates.extended
    const id = await dispatched(water)
    await isGranted(id, 'water', ['extend'])
    await make('water', id, 'accept')
    // Once for an acceptance, however often it is granted.
    await isGranted(id, 'water', ['extend', 200])
    const { over, of } = ofUnit(await shownNow(), water)!.rates.extended!
    expect([over, of]).toEqual([(before?.over ?? 0) + 1, (before?.of ?? 0) + 1])
  })

  it('count it with the unit that asked, not with the one that had accepted before', async () => {
    const id = await dispatched(roads)
    await make('luo', id, 'accept')
    await make('luo', id, 'return', { reason: '不归我们管的' })
    await make('gu', id, 'dispatch', { lead: { unitId: water } })
    await isGranted(id, 'water', ['extend'])
    await make('water', id, 'accept')
    const shown = await shownNow()
    expect(ofUnit(shown, roads)!.rates.extended).toMatchObject({ over: 0, of: 1 })
    expect(ofUnit(shown, water)!.rates.extended).toMatchObject({ over: 1, of: 1 })
  })

  it('do not count it with the next unit, to which nothing was granted', async () => {
    const id = await dispatched(roads)
    await isGranted(id, 'luo', ['extend'])
    await make('luo', id, 'return', { reason: '不归我们管的' })
    await make('gu', id, 'dispatch', { lead: { unitId: water } })
    await make('water', id, 'accept')
    expect(ofUnit(await shownNow(), water)!.rates.extended).toMatchObject({ over: 0, of: 1 })
  })
})

describe('what is put off 挂账', () => {
  it('does not come out of 按期 if it was late by then, and does if it was not', async () => {
    const [late, early] = [await dispatched(), await dispatched()]
    for (const id of [late, early]) await make('luo', id, 'accept')
    await isGranted(early, 'luo', ['suspend'])
    await passes(60)
    expect((await shownNow()).rates.onTime).toMatchObject({ over: 0, of: 1 })
    await isGranted(late, 'luo', ['suspend'])
    expect((await shownNow()).rates.onTime).toMatchObject({ over: 0, of: 1 })
  })

  it('takes its time out of the whole as out of the stage', async () => {
    const id = await dispatched()
    await make('luo', id, 'accept')
    await isGranted(id, 'luo', ['suspend'])
    town.clock.now += 50 * hour
    await make('luo', id, 'resume', { reason: '配件到了' })
    await make('luo', id, 'finish', { note: '换了灯泡', photoKeys: [] })
    await make('qin', id, 'close', { verdict: 'solved', note: '好了' })
    const { times } = await shownNow()
    const of = (stage: string) => times.find((time) => time.stage === stage)
    expect(of('work')).toMatchObject({ of: 1, median: 0.5 })
    expect(of('whole')).toMatchObject({ of: 1, median: 0.5 })
  })
})

describe('numbers of a month', () => {
  it('come back 重办 to a closing for 30 days, and no longer', async () => {
    const ids = [await dispatched(), await dispatched()]
    for (const id of ids) {
      await make('luo', id, 'accept')
      await make('luo', id, 'finish', { note: '换了灯泡', photoKeys: [] })
      await make('qin', id, 'close', { verdict: 'solved', note: '好了' })
    }
    const closed = new Date(town.clock.now + 8 * hour).toISOString().slice(0, 7)
    const [soon, later] = ids
    town.clock.now += 30 * 24 * hour - 600_000
    await make('qin', soon!, 'reopen', { reason: '又不亮了' })
    town.clock.now += 600_000 + 60_000
    await make('qin', later!, 'reopen', { reason: '又不亮了' })
    await town.hearAll()
    town.clock.now += 24 * hour
    await roll(town.street.id, { ...town.deps, reckonings: [] })
    const path = `/numbers/${town.street.id}?month=${closed}`
    expect((await town.as('qin').get(path)).body).toMatchObject({ rates: { reopened: { over: 1, of: 2 } } })
  })
})
