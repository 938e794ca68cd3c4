import { tableForFile } from '../support/engine'
import { idAt, monthsOf, titles } from './months'

const { street, at, nextMonth, published, afresh } = monthsOf(tableForFile())

describe('a month’s plan 月度重点治理', () => {
  it('is drafted, arranged, published, worked on and told, to the end of the month', async () => {
    expect((await street.readPlan('qin', at.month)).plan).toMatchObject({
      version: 0,
      status: 'draft',
      list: [],
    })
    expect((await street.readPlan('zhou', at.month)).status).toBe(404)
    expect((await street.move('qin', at.month, ['publish', {}])).refusal).toBe('planEmpty')
    for (const title of ['路灯', '电动车', '停车']) await street.add(at.month, { title })
    const { plan: draft } = await street.readPlan('qin', at.month)
    const entryIds = [2, 0, 1].map((at) => idAt(draft, at))
    expect(titles((await street.move('qin', at.month, ['arrange', { entryIds }])).plan)).toEqual([
      '停车',
      '路灯',
      '电动车',
    ])
    const some = { entryIds: entryIds.slice(1) }
    expect((await street.move('qin', at.month, ['arrange', some])).field).toBe('entryIds')
    const changed = { ...street.entry({ title: '巷口停车' }), entryId: entryIds[0] }
    await street.move('qin', at.month, ['change', changed])
    // Nobody had seen it yet: it goes without a reason, and stands in the history alone.
    const dropped = await street.move('qin', at.month, ['drop', { entryId: entryIds[2] }])
    expect(titles(dropped.plan)).toEqual(['巷口停车', '路灯'])
    expect((await street.readPlan('lin', at.month)).status).toBe(404)
    expect((await street.move('qin', at.month, ['publish', {}])).plan.status).toBe('published')

    const { plan: seen } = await street.readPlan('zhou', at.month)
    expect([titles(seen), seen.moves, seen.history]).toEqual([['巷口停车', '路灯'], [], undefined])
    expect(seen.list[0]).toMatchObject({ ownerName: '市政养护所', target: street.entry().target, moves: [] })
    const [first = '', second = ''] = entryIds
    await street.move('luo', at.month, ['progress', { entryId: first, words: '划了线' }])
    expect((await street.move('qin', at.month, ['drop', { entryId: second }])).refusal).toBe('reasonMissing')
    await street.move('qin', at.month, ['drop', { entryId: second, reason: '并到专题里办' }])
    await street.move('qin', at.month, [
      'settle',
      { entryId: first, result: 'partly', words: '还差两个车位' },
    ])
    const over = await street.move('qin', at.month, ['drop', { entryId: first, reason: '不要了' }])
    expect(over.refusal).toBe('wrongStep')
    const late = await street.add(at.month, { title: '雨污井盖' })
    expect(late.plan.list[2]).toMatchObject({ title: '雨污井盖', isLate: true })
    const { plan: told } = await street.readPlan('lin', at.month)
    expect(told.list).toMatchObject([
      { notes: [{ words: '划了线', by: '市政养护所' }], result: { is: 'partly', words: '还差两个车位' } },
      { dropped: { reason: '并到专题里办' } },
      { isLate: true },
    ])
    expect(told).toMatchObject({ entries: 2, results: { done: 0, partly: 1, not: 0 } })
    expect(JSON.stringify(told)).not.toMatch(/罗师傅|秦督办|"luo"|"qin"/)
    const { history = [] } = (await street.readPlan('qin', at.month)).plan
    expect(
      history.filter(({ deed }) => deed === 'drop').map(({ by, title, words }) => [by, title, words]),
    ).toEqual([
      ['秦督办', '电动车', undefined],
      ['秦督办', '路灯', '并到专题里办'],
    ])
    await afresh()
  })

  it('is of this month and the next alone, and ends once it has begun', async () => {
    const [running, far] = [at.month, `${Number(at.month.slice(0, 4)) + 1}-01`]
    expect((await street.add(far)).refusal).toBe('notFound')
    nextMonth()
    expect((await street.add(running)).refusal).toBe('notFound')
    street.go(`${running}-05`)
    await published('下个月的事')
    expect((await street.move('qin', at.month, ['close', {}])).refusal).toBe('monthNotBegun')
    expect((await street.plans('zhou'))[0]).toBe(`${at.month} published`)
    street.go(`${at.month}-05`)
    await afresh()
    await street.add(at.month, { title: '谁也没公开的' })
    const never = at.month
    nextMonth()
    expect((await street.move('qin', never, ['publish', {}])).refusal).toBe('notThatMonth')
    expect(await street.plans('qin')).toContain(`${never} draft`)
  })

  it('comes from a campaign and a project once each, with their link for whoever may open it', async () => {
    const orderIds = [await street.reported(-1), await street.reported(-1)]
    const campaign = await street.inStatus('planned', { orderIds })
    const source = { kind: 'campaign', id: campaign.id }
    const { plan } = await street.add(at.month, { source })
    expect(plan.list[0]).toMatchObject({ source, about: { categoryNames: ['路灯不亮'] } })
    expect((await street.add(at.month, { source })).refusal).toBe('onPlanAlready')
    const lost = { kind: 'project', id: campaign.id }
    expect(await street.add(at.month, { source: lost })).toMatchObject({
      refusal: 'notFound',
      field: 'source',
    })
    await street.move('qin', at.month, ['publish', {}])
    const linkFor = async (who: string) => (await street.readPlan(who, at.month)).plan.list[0]?.source
    expect(await linkFor('zhou')).toBeUndefined()
    await street.on(campaign)('gu', 'start')
    expect(await linkFor('zhou')).toEqual(source)
    await afresh()
  })

  it('takes twenty, and says when it is full; an item let go makes room', async () => {
    while ((await street.readPlan('qin', at.month)).plan.list.length < 20) await street.add(at.month)
    expect((await street.add(at.month)).refusal).toBe('tooMany')
    const { plan } = await street.readPlan('qin', at.month)
    await street.move('qin', at.month, ['drop', { entryId: idAt(plan, 3) }])
    expect((await street.add(at.month)).status).toBe(200)
  })
})
