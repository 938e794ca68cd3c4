import { entryMoves, type PlanMove, type PlanStatus } from '../../shared/plan/transitions'
import { tableForFile } from '../support/engine'
import { planStreet, type PlanSeen } from './planStreet'

const street = planStreet(tableForFile())

/** Who may make which move from where, written down a second time, by hand: the entry is unit U01's. */
const desk = ['streetdesk', 'qin', 'fang']
const lead = [...desk, 'luo', 'yu']
const allowed: Record<PlanMove, [who: string[], from: PlanStatus[]]> = {
  add: [desk, ['draft', 'published']],
  change: [desk, ['draft']],
  arrange: [desk, ['draft']],
  drop: [desk, ['draft', 'published']],
  publish: [desk, ['draft']],
  progress: [lead, ['published']],
  settle: [desk, ['published']],
  close: [desk, ['published']],
}
const moves = Object.keys(allowed) as PlanMove[]
const residents = ['zhou', 'guest']
const others = ['shen', 'tang', 'gu', 'water', 'admin']
const everybody = [...residents, ...others, ...lead]
const inMonth: Record<PlanStatus, string> = { closed: '2026-02', published: '2026-03', draft: '2026-04' }
const statuses = Object.keys(inMonth) as PlanStatus[]

async function closed(month: string) {
  const { plan } = await street.readPlan('qin', month)
  for (const { id } of plan.list) await street.move('qin', month, ['settle', { entryId: id, ...street.done }])
  await street.move('qin', month, ['close', {}])
}

beforeAll(async () => {
  street.go('2026-02-10')
  await street.add(inMonth.closed)
  await street.move('qin', inMonth.closed, ['publish', {}])
  await closed(inMonth.closed)
  street.go('2026-03-02')
  await street.add(inMonth.published)
  await street.move('qin', inMonth.published, ['publish', {}])
  await street.add(inMonth.draft)
})

const stale = 999
const bodies: Record<PlanMove, (entryId: string) => object> = {
  add: () => street.entry(),
  change: (entryId) => ({ ...street.entry(), entryId }),
  arrange: (entryId) => ({ entryIds: [entryId] }),
  drop: (entryId) => ({ entryId, reason: '不办了' }),
  publish: () => ({}),
  progress: (entryId) => ({ entryId, words: '看过了' }),
  settle: (entryId) => ({ entryId, ...street.done }),
  close: () => ({}),
}

const offeredBy = ({ moves: whole, list }: PlanSeen) => [...whole, ...(list[0]?.moves ?? [])]

describe('who may do what with a month’s plan, and when', () => {
  it.each(moves)('%s', async (move) => {
    const [people, from] = allowed[move]
    for (const status of statuses) {
      const { plan } = await street.readPlan('qin', inMonth[status])
      // Of a version that never was: whoever hears of it has passed every other question.
      const body = { ...bodies[move](plan.list[0]?.id ?? ''), version: stale }
      for (const who of everybody) {
        const { refusal } = (await street.as(who).post(`/plans/${plan.id}/${move}`, body)).body
        const may = people.includes(who) && from.includes(status)
        expect([status, who, refusal === 'changedMeanwhile']).toEqual([status, who, may])
      }
    }
  })

  it('is offered exactly so, and seen as a draft by who serves there', async () => {
    for (const status of statuses)
      for (const who of everybody) {
        const { plan } = await street.readPlan(who, inMonth[status])
        const isSeen = status !== 'draft' || !residents.includes(who)
        expect([status, who, plan !== undefined]).toEqual([status, who, isSeen])
        const offered = moves.filter((move) => {
          const [people, from] = allowed[move]
          const isOver = status === 'closed' && entryMoves.some((one) => one === move)
          return people.includes(who) && from.includes(status) && !isOver
        })
        if (plan) expect([status, who, offeredBy(plan).sort()]).toEqual([status, who, offered.sort()])
        const heard = await street.plans(who)
        expect([who, heard.includes(`${inMonth[status]} ${status}`)]).toEqual([who, isSeen])
      }
  })

  it('is nowhere to be found from another street, nor made of what that has', async () => {
    const far = await street.as('qin').get('/plans/990100002-202603')
    const made = await street.as('qin').post('/plans/990100002-202603/add', { version: 0, ...street.entry() })
    const counted = await street.as('qin').get('/plans/990100002-202603/figures')
    expect([far, made, counted].map(({ body }) => body.refusal)).toEqual(['notFound', 'notFound', 'notFound'])
    const refused = async (more: object) => {
      const { refusal, field } = await street.add('2026-03', more)
      return [refusal, field]
    }
    const theirs = { kind: 'campaign', id: `990100002-${'7'.repeat(26)}` }
    expect(await refused({ source: theirs })).toEqual(['notFound', 'source'])
    const lamps = { categoryCodes: ['A01'], places: [street.street.id] }
    expect(await refused({ about: { ...lamps, places: ['990100002'] } })).toEqual(['outsideStreet', 'about'])
    expect(await refused({ about: { ...lamps, categoryCodes: ['Q77'] } })).toEqual([
      'unknownCategory',
      'about',
    ])
    expect(await refused({ unitId: '990100002U01' })).toEqual(['unknownUnit', 'unitId'])
  })

  it('what cannot be shown, or names somebody, is refused where it stands', async () => {
    const refused = async (more: object) => {
      const { refusal, field } = await street.add('2026-03', more)
      return [refusal, field]
    }
    expect(await refused({ title: '打 13800138000 找老王' })).toEqual(['personalInWords', 'title'])
    expect(await refused({ target: '车牌浙A12345 挪走' })).toEqual(['personalInWords', 'target'])
    expect(await refused({ title: '电\u0000灯' })).toEqual(['badInput', 'title'])
    expect(await refused({ target: '灯\uD800' })).toEqual(['badInput', 'target'])
    expect(await refused({ title: '  ' })).toEqual(['badInput', 'title'])
    expect(await refused({ title: '长'.repeat(41) })).toEqual(['badInput', 'title'])
    const both = { about: { categoryCodes: ['A01'], places: [street.street.id] } }
    const source = { kind: 'demand', id: `${street.street.id}-${'7'.repeat(26)}` }
    expect(await refused({ ...both, source })).toEqual(['badInput', 'about'])
    // Markup is words like others: every page and table shows it as it was written.
    const kept = await street.add('2026-03', { title: '<b>灯</b>\u202E' })
    expect(kept.plan.list[kept.plan.list.length - 1]?.title).toBe('<b>灯</b>')
  })
})
