import { visitsBefore } from '../../infra/demo/history/visits'
import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { fromItem } from '../../functions/workOrder/item'
import type { WorkOrder } from '../../functions/workOrder/workOrder'
import { history } from '../../infra/demo/history/history'
import { loadDemoStreet } from '../../infra/demo/loadDemoStreet'
import { demoPeople, faces } from '../../infra/demo/people/people'
import { demoStreet } from '../../infra/demo/street'
import { statuses } from '../../shared/workOrder/transitions'
import { callers, depsFor } from '../support/app'
import { audit } from '../support/audit'
import { tableForFile } from '../support/engine'

/** Friday, 20 November 2026, 14:10 in China. */
const now = Date.parse('2026-11-20T06:10:00Z')
const settings = { demo: true, defaultStreet: demoStreet.id, appId: 'wxtest' }

const table = tableForFile()
const clock = { now }
const pictures = new Map<string, Buffer>()
const photoFiles = {
  show: async (key: string, jpeg: Buffer) => void pictures.set(key, jpeg),
  read: async (key: string) => pictures.get(key),
}
const depsNow = () => depsFor(table, clock, { settings, photoFiles })
const stories = history(now)
const deeds = stories.flatMap((story) => story.deeds)

async function orders() {
  const found: WorkOrder[] = []
  let after: Record<string, unknown> | undefined
  do {
    const { db, tableName: TableName } = table
    const page = await db.send(new ScanCommand({ TableName, ...(after && { ExclusiveStartKey: after }) }))
    const heads = (page.Items ?? []).filter(
      ({ PK, SK }) => String(PK).startsWith('G#') && String(SK).startsWith('O#'),
    )
    found.push(...heads.map((head) => fromItem(head as Parameters<typeof fromItem>[0])))
    after = page.LastEvaluatedKey
  } while (after)
  return found
}

const did = (order: WorkOrder, deed: string) => order.steps.some((step) => step.deed === deed)

describe('90 days of the demo street', () => {
  let all: WorkOrder[] = []
  const lines: string[] = []

  beforeAll(async () => {
    // The machine goes off after a third of it, and the loading begins anew an hour later.
    const cutAt = (line: string) => {
      if (/[3-9]0%/.test(line)) throw new Error('switched off')
    }
    await expect(loadDemoStreet(depsNow(), cutAt)).rejects.toThrow('switched off')
    clock.now = now + 3_600_000
    const from = Date.now()
    await loadDemoStreet(depsNow(), (line) => lines.push(line))
    console.log(
      `${stories.length} stories, ${deeds.length} deeds in ${((Date.now() - from) / 1000).toFixed(1)} s`,
    )
    all = await orders()
  }, 600_000)

  it('leave a table in which every head is the fold of its steps, chained, and in the queue it belongs to', async () => {
    expect((await audit(table)).troubles).toEqual([])
  })

  it('are some 300 orders, each with every step of its story, though the loading was cut short', () => {
    const made = deeds.filter(({ move }) => move === 'order' || move === 'import')

    expect(all).toHaveLength(made.length)
    expect(all.length).toBeGreaterThan(270)
    expect(all.length).toBeLessThan(330)
    const merged = deeds.filter(({ move }) => move === 'merge').length
    const byHand = all.flatMap(({ steps }) => steps.filter(({ as }) => as !== 'system'))
    expect(byHand).toHaveLength(deeds.length + merged)
  })

  it('have a visit for every verified home, though the loading was cut short, and some read again', async () => {
    const { Items = [] } = await table.db.send(new ScanCommand({ TableName: table.tableName }))
    const under = (prefix: string) => Items.filter(({ PK }) => String(PK).startsWith(prefix)).length
    const told = visitsBefore(now)

    expect(told.length).toBeGreaterThan(40)
    expect([under('VI#'), under('VW#')]).toEqual([told.length, told.length])
    expect(under('VO#')).toBe(told.filter(({ openedAt }) => openedAt).length)
  })

  it('are there once, however often they are loaded', async () => {
    const again = jest.fn()
    await loadDemoStreet(depsNow(), again)

    expect(again).not.toHaveBeenCalled()
  })

  it('come with the people one can play, one of each role first', async () => {
    const { body } = await callers(depsNow(), clock).send('/v1/demo/people', {})
    const people = body.people as object[]

    expect(people).toHaveLength(demoPeople.length)
    expect(people.slice(0, faces.length)).toMatchObject(faces.map((id) => ({ id })))
    expect(people.flatMap((person) => Object.keys(person))).not.toContain('phone')
  })

  it('say how far the loading is', () => {
    expect(lines.length).toBeGreaterThanOrEqual(10)
    expect(lines.some((line) => line.includes('100%'))).toBe(true)
  })

  it('lie in every status, some of the open ones late and some begun today', () => {
    const open = statuses.slice(0, 5)
    const late = all.filter(({ dueAt = Infinity, holder }) => holder && dueAt * 1000 < now)
    const today = all.filter(({ steps }) => (steps[0]?.at ?? 0) > now - 86_400_000)

    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(statuses))
    expect(new Set(late.map(({ status }) => status))).toEqual(new Set(open))
    expect(today.length).toBeGreaterThan(8)
    expect(new Set(today.map(({ status }) => status)).size).toBeGreaterThanOrEqual(5)
  })

  it.each([
    ['close', 200],
    ['rate', 120],
    ['join', 30],
    ['note', 60],
    ['remind', 20],
    ['handle', 20],
    ['grab', 3],
    ['return', 10],
    ['whistle', 5],
    ['reportIn', 5],
    ['rework', 8],
    ['reopen', 5],
    ['decline', 8],
    ['withdraw', 5],
    ['merge', 5],
    ['absorb', 5],
  ])('have %s in them at least %i times', (deed, least) => {
    expect(all.filter((order) => did(order, deed)).length).toBeGreaterThanOrEqual(least)
  })

  it('reach from today to 90 days back, every order’s steps in the order of time', () => {
    const first = Math.min(...all.map(({ steps }) => steps[0]?.at ?? now))
    const times = all.map(({ steps }) => steps.map(({ at }) => at))

    expect((now - first) / 86_400_000).toBeGreaterThan(85)
    expect(times.filter((at) => at.some((time, n) => time < (at[n - 1] ?? 0) || time > now))).toEqual([])
  })

  it('have photos of some thirty orders, before and after, that can be fetched', async () => {
    const shown = all.filter(({ steps }) => steps.some(({ change }) => (change.photos ?? 0) > 0))
    const pair = shown.find(
      ({ isPrivate, steps }) => !isPrivate && steps.filter(({ change }) => change.photos).length > 1,
    )
    const { as, photoApp } = callers(depsNow(), clock)
    const { body } = await as('chengwenyuan').get(`/orders/${pair?.id}`)
    const { photoUrls } = body.order as { photoUrls: string[] }

    expect(shown.length).toBeGreaterThanOrEqual(25)
    expect(shown.length).toBeLessThan(60)
    expect(photoUrls).toHaveLength(1)
    const photo = await photoApp.request(photoUrls[0] ?? '')
    expect([photo.status, photo.headers.get('Content-Type')]).toEqual([200, 'image/jpeg'])
  })

  it.each([
    ['shenxiaohe', 2],
    ['guqing', 3],
    ['luoshifu', 2],
    ['chengwenyuan', 4],
  ])('leave %s something to do', async (personId, least) => {
    const { as } = callers(depsNow(), clock)
    const { body } = await as(personId).get('/me/queues')
    const queues = body.queues as { id: string }[]
    const lengths = await Promise.all(
      queues.map(async ({ id }) => {
        const answer = await as(personId).get(`/queues/${id}`)
        return (answer.body.orders as unknown[]).length
      }),
    )

    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeGreaterThanOrEqual(least)
  })

  it('give the first resident orders on the way, late, done and one to rate', async () => {
    const { as } = callers(depsNow(), clock)
    const { body } = await as('yezhiqiu').get('/me/orders')
    const mine = body.orders as { status: string; overdue: boolean; awaitsRating: boolean }[]

    expect(mine.length).toBeGreaterThanOrEqual(7)
    expect(new Set(mine.map(({ status }) => status)).size).toBeGreaterThanOrEqual(3)
    expect(mine.some(({ overdue }) => overdue)).toBe(true)
    expect(mine.some(({ awaitsRating }) => awaitsRating)).toBe(true)
  })
})
