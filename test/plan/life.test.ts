import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { planStreet, type PlanSeen } from './planStreet'

const table = tableForFile()
const street = planStreet(table)
const titles = ({ list }: PlanSeen) => list.map(({ title }) => title)
const idAt = ({ list }: PlanSeen, at: number) => list[at]?.id ?? ''

/** Each test has a month of its own. */
let month = '2026-03'
function nextMonth() {
  const [year = 0, number = 1] = month.split('-').map(Number)
  month = new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7)
  street.go(`${month}-02`)
}

async function published(...names: string[]) {
  for (const title of names) await street.add(month, { title })
  return (await street.move('qin', month, ['publish', {}])).plan
}

/** Begins again in a month that nothing of the others reaches. */
async function afresh() {
  const { plan } = await street.readPlan('qin', month)
  for (const { id } of plan?.status === 'published'
    ? plan.list.filter((one) => !one.result && !one.dropped)
    : [])
    await street.move('qin', month, ['settle', { entryId: id, ...street.done }])
  await street.move('qin', month, ['close', {}])
  nextMonth()
}

describe('a month’s plan 月度重点治理', () => {
  it('is drafted, arranged, published, worked on and told, to the end of the month', async () => {
    expect((await street.readPlan('qin', month)).plan).toMatchObject({
      version: 0,
      status: 'draft',
      list: [],
    })
    expect((await street.readPlan('zhou', month)).status).toBe(404)
    expect((await street.move('qin', month, ['publish', {}])).refusal).toBe('planEmpty')
    for (const title of ['路灯', '电动车', '停车']) await street.add(month, { title })
    const { plan: draft } = await street.readPlan('qin', month)
    const entryIds = [2, 0, 1].map((at) => idAt(draft, at))
    expect(titles((await street.move('qin', month, ['arrange', { entryIds }])).plan)).toEqual([
      '停车',
      '路灯',
      '电动车',
    ])
    const some = { entryIds: entryIds.slice(1) }
    expect((await street.move('qin', month, ['arrange', some])).field).toBe('entryIds')
    const changed = { ...street.entry({ title: '巷口停车' }), entryId: entryIds[0] }
    await street.move('qin', month, ['change', changed])
    // Nobody had seen it yet: it goes without a reason, and stands in the history alone.
    const dropped = await street.move('qin', month, ['drop', { entryId: entryIds[2] }])
    expect(titles(dropped.plan)).toEqual(['巷口停车', '路灯'])
    expect((await street.readPlan('lin', month)).status).toBe(404)
    expect((await street.move('qin', month, ['publish', {}])).plan.status).toBe('published')

    const { plan: seen } = await street.readPlan('zhou', month)
    expect([titles(seen), seen.moves, seen.history]).toEqual([['巷口停车', '路灯'], [], undefined])
    expect(seen.list[0]).toMatchObject({ ownerName: '市政养护所', target: street.entry().target, moves: [] })
    const [first = '', second = ''] = entryIds
    await street.move('luo', month, ['progress', { entryId: first, words: '划了线' }])
    expect((await street.move('qin', month, ['drop', { entryId: second }])).refusal).toBe('reasonMissing')
    await street.move('qin', month, ['drop', { entryId: second, reason: '并到专题里办' }])
    await street.move('qin', month, ['settle', { entryId: first, result: 'partly', words: '还差两个车位' }])
    const over = await street.move('qin', month, ['drop', { entryId: first, reason: '不要了' }])
    expect(over.refusal).toBe('wrongStep')
    const late = await street.add(month, { title: '雨污井盖' })
    expect(late.plan.list[2]).toMatchObject({ title: '雨污井盖', isLate: true })
    const { plan: told } = await street.readPlan('lin', month)
    expect(told.list).toMatchObject([
      { notes: [{ words: '划了线', by: '市政养护所' }], result: { is: 'partly', words: '还差两个车位' } },
      { dropped: { reason: '并到专题里办' } },
      { isLate: true },
    ])
    expect(told).toMatchObject({ entries: 2, results: { done: 0, partly: 1, not: 0 } })
    expect(JSON.stringify(told)).not.toMatch(/罗师傅|秦督办|"luo"|"qin"/)
    const { history = [] } = (await street.readPlan('qin', month)).plan
    expect(
      history.filter(({ deed }) => deed === 'drop').map(({ by, title, words }) => [by, title, words]),
    ).toEqual([
      ['秦督办', '电动车', undefined],
      ['秦督办', '路灯', '并到专题里办'],
    ])
    await afresh()
  })

  it('what has no result is carried over 结转 into the next month, under the same name and once', async () => {
    const old = await published('路灯', '电动车', '停车')
    const before = month
    await street.move('qin', month, ['settle', { entryId: idAt(old, 0), ...street.done }])
    await street.move('qin', month, ['drop', { entryId: idAt(old, 1), reason: '不归街道' }])
    await street.move('luo', month, ['progress', { entryId: idAt(old, 2), words: '量过了' }])
    const key = keyAt(street.clock.now)
    const closed = await street.move('qin', month, ['close', {}, key])
    expect((await street.move('qin', month, ['close', {}, key])).plan).toEqual(closed.plan)
    nextMonth()
    expect(closed.plan.list.map(({ carriedTo }) => carriedTo)).toEqual([undefined, undefined, month])
    const { plan: draft } = await street.readPlan('qin', month)
    expect(draft).toMatchObject({
      version: 0,
      status: 'draft',
      list: [{ title: '停车', since: before, notes: [] }],
    })
    expect(draft.list[0]?.id).toBe(idAt(old, 2))
    expect((await street.plans('qin'))[1]).toBe(`${month} draft`)
    // Written now with what is added; let go it does not come back.
    expect(titles((await street.add(month, { title: '井盖' })).plan)).toEqual(['停车', '井盖'])
    await street.move('qin', month, ['drop', { entryId: idAt(draft, 0) }])
    expect(titles((await street.readPlan('qin', month)).plan)).toEqual(['井盖'])
    expect((await street.readPlan('zhou', before)).plan.status).toBe('closed')
    await street.move('qin', month, ['publish', {}])
    await afresh()
  })

  it('ends one month after the other: what an earlier one hands on is seen before a later one is over', async () => {
    await published('路灯')
    const before = month
    nextMonth()
    await published('停车')
    expect((await street.move('qin', month, ['close', {}])).refusal).toBe('earlierPlanOpen')
    expect((await street.move('qin', before, ['close', {}])).plan.list[0]?.carriedTo).toBe(month)
    expect(titles((await street.readPlan('zhou', month)).plan)).toEqual(['停车', '路灯'])
    const closed = await street.move('qin', month, ['close', {}])
    nextMonth()
    expect(closed.plan.list.map(({ carriedTo }) => carriedTo)).toEqual([month, month])
    expect((await street.readPlan('qin', month)).plan.list.map(({ since }) => since?.slice(5))).toHaveLength(
      2,
    )
    await street.move('qin', month, ['publish', {}])
    await afresh()
  })

  it('is of this month and the next alone, and ends once it has begun', async () => {
    const [running, far] = [month, `${Number(month.slice(0, 4)) + 1}-01`]
    expect((await street.add(far)).refusal).toBe('notFound')
    nextMonth()
    expect((await street.add(running)).refusal).toBe('notFound')
    street.go(`${running}-05`)
    await published('下个月的事')
    expect((await street.move('qin', month, ['close', {}])).refusal).toBe('monthNotBegun')
    expect((await street.plans('zhou'))[0]).toBe(`${month} published`)
    street.go(`${month}-05`)
    await afresh()
    await street.add(month, { title: '谁也没公开的' })
    const never = month
    nextMonth()
    expect((await street.move('qin', never, ['publish', {}])).refusal).toBe('notThatMonth')
    expect(await street.plans('qin')).toContain(`${never} draft`)
  })

  it('comes from a campaign and a project once each, with their link for whoever may open it', async () => {
    const orderIds = [await street.reported(-1), await street.reported(-1)]
    const campaign = await street.inStatus('planned', { orderIds })
    const source = { kind: 'campaign', id: campaign.id }
    const { plan } = await street.add(month, { source })
    expect(plan.list[0]).toMatchObject({ source, about: { categoryNames: ['路灯不亮'] } })
    expect((await street.add(month, { source })).refusal).toBe('onPlanAlready')
    const lost = { kind: 'project', id: campaign.id }
    expect(await street.add(month, { source: lost })).toMatchObject({ refusal: 'notFound', field: 'source' })
    await street.move('qin', month, ['publish', {}])
    const linkFor = async (who: string) => (await street.readPlan(who, month)).plan.list[0]?.source
    expect(await linkFor('zhou')).toBeUndefined()
    await street.on(campaign)('gu', 'start')
    expect(await linkFor('zhou')).toEqual(source)
    await afresh()
  })

  it('takes twenty, and says when it is full; an item let go makes room', async () => {
    while ((await street.readPlan('qin', month)).plan.list.length < 20) await street.add(month)
    expect((await street.add(month)).refusal).toBe('tooMany')
    const { plan } = await street.readPlan('qin', month)
    await street.move('qin', month, ['drop', { entryId: idAt(plan, 3) }])
    expect((await street.add(month)).status).toBe(200)
  })
})
