import { matterKeys } from '../../functions/matter/keys'
import { known } from '../../shared/known'
import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { idAt, monthsOf, titles } from './months'

const table = tableForFile()
const { street, at, nextMonth, published, afresh } = monthsOf(table)

describe('what goes on from one month into another 结转', () => {
  it('what has no result is carried over 结转 into the next month, under the same name and once', async () => {
    const old = await published('路灯', '电动车', '停车')
    const before = at.month
    await street.move('qin', at.month, ['settle', { entryId: idAt(old, 0), ...street.done }])
    await street.move('qin', at.month, ['drop', { entryId: idAt(old, 1), reason: '不归街道' }])
    await street.move('luo', at.month, ['progress', { entryId: idAt(old, 2), words: '量过了' }])
    const key = keyAt(street.clock.now)
    const closed = await street.move('qin', at.month, ['close', {}, key])
    expect((await street.move('qin', at.month, ['close', {}, key])).plan).toEqual(closed.plan)
    nextMonth()
    expect(closed.plan.list.map(({ carriedTo }) => carriedTo)).toEqual([undefined, undefined, at.month])
    const { plan: draft } = await street.readPlan('qin', at.month)
    expect(draft).toMatchObject({
      version: 0,
      status: 'draft',
      list: [{ title: '停车', since: before, notes: [] }],
    })
    expect(draft.list[0]?.id).toBe(idAt(old, 2))
    expect((await street.plans('qin'))[1]).toBe(`${at.month} draft`)
    // What was promised in March is not turned into something else; let go it is, with a reason.
    expect(draft.list[0]?.moves).toEqual(['drop'])
    const less = { ...street.entry({ title: '停一辆车' }), entryId: idAt(draft, 0) }
    expect((await street.move('qin', at.month, ['change', less])).refusal).toBe('promisedBefore')
    // Written now with what is added; let go it does not come back.
    expect(titles((await street.add(at.month, { title: '井盖' })).plan)).toEqual(['停车', '井盖'])
    const entryId = idAt(draft, 0)
    // All have read it once: it goes with a reason alone, which all read once this month is published.
    expect((await street.move('qin', at.month, ['drop', { entryId }])).refusal).toBe('reasonMissing')
    await street.move('qin', at.month, ['drop', { entryId, reason: '今年没有经费' }])
    expect((await street.readPlan('zhou', before)).plan.status).toBe('closed')
    await street.move('qin', at.month, ['publish', {}])
    const { plan: told } = await street.readPlan('zhou', at.month)
    expect(told).toMatchObject({
      entries: 1,
      list: [{ title: '停车', since: before, dropped: { reason: '今年没有经费' } }, { title: '井盖' }],
    })
    await afresh()
  })

  it('ends one month after the other: what an earlier one hands on is seen before a later one is over', async () => {
    await published('路灯')
    const before = at.month
    nextMonth()
    await published('停车')
    expect((await street.move('qin', at.month, ['close', {}])).refusal).toBe('earlierPlanOpen')
    expect((await street.move('qin', before, ['close', {}])).plan.list[0]?.carriedTo).toBe(at.month)
    expect(titles((await street.readPlan('zhou', at.month)).plan)).toEqual(['停车', '路灯'])
    const closed = await street.move('qin', at.month, ['close', {}])
    nextMonth()
    expect(closed.plan.list.map(({ carriedTo }) => carriedTo)).toEqual([at.month, at.month])
    expect(
      (await street.readPlan('qin', at.month)).plan.list.map(({ since }) => since?.slice(5)),
    ).toHaveLength(2)
    await street.move('qin', at.month, ['publish', {}])
    await afresh()
  })

  it('a month that nobody published is closed once it is over, and hands on what all have read of it', async () => {
    const old = await published('电动车', '停车')
    const first = at.month
    await street.move('qin', first, ['close', {}])
    nextMonth()
    const never = at.month
    expect((await street.move('qin', never, ['close', {}])).refusal).toBe('wrongStep')
    nextMonth()
    expect(await street.plans('qin')).toContain(`${never} draft`)
    await street.move('qin', never, ['drop', { entryId: idAt(old, 1), reason: '没有经费' }])
    // Nothing of it is there for residents: its link leads to the month after it, once that is published.
    expect((await street.readPlan('zhou', never)).status).toBe(404)
    await street.add(at.month, { title: '井盖' })
    await street.move('qin', at.month, ['publish', {}])
    expect((await street.readPlan('zhou', never)).plan.month).toBe(at.month)
    const ended = await street.move('qin', never, ['close', {}])
    expect([ended.status, ended.plan.status, ended.plan.list.map(({ carriedTo }) => carriedTo)]).toEqual([
      200,
      'closed',
      [at.month, undefined],
    ])
    expect([await street.plans('zhou'), await street.plans('qin')]).toEqual([
      expect.not.arrayContaining([`${never} closed`]),
      expect.arrayContaining([`${never} closed`]),
    ])
    const links = (await street.readPlan('zhou', first)).plan.list.map(({ carriedTo }) => carriedTo)
    expect(links).toEqual([at.month, at.month])
    expect((await street.readPlan('zhou', at.month)).plan).toMatchObject({
      month: at.month,
      list: [
        { title: '井盖' },
        { title: '电动车', since: first },
        { title: '停车', dropped: { reason: '没有经费' } },
      ],
    })
    await afresh()
  })

  it('what stood on a draft alone is promised to nobody: it ends there', async () => {
    await published('路灯')
    await street.move('qin', at.month, ['close', {}])
    nextMonth()
    const never = at.month
    await street.add(never, { title: '谁也没读过' })
    nextMonth()
    const { plan } = await street.move('qin', never, ['close', {}])
    expect(plan.list.map(({ title, carriedTo }) => [title, carriedTo])).toEqual([
      ['路灯', at.month],
      ['谁也没读过', undefined],
    ])
    expect((await street.readPlan('zhou', never)).status).toBe(404)
    expect(titles((await street.readPlan('qin', at.month)).plan)).toEqual(['路灯'])
    await street.move('qin', at.month, ['publish', {}])
    await afresh()
  })

  it('nothing is lost between two months that end at once: the later one waits for what lies in a draft', async () => {
    await published('电动车')
    const first = at.month
    await street.move('qin', first, ['close', {}])
    nextMonth()
    // Nobody writes anything for this month: what it took over is in no list.
    const never = at.month
    nextMonth()
    await published('停车')
    const last = at.month
    const closing = (month: string) => street.move('qin', month, ['close', {}])
    expect((await closing(last)).refusal).toBe('earlierPlanOpen')

    // It names the month it hands on to, and dies before it is closed itself.
    await street.readPlan('qin', never)
    table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', after: 1, times: 9 })
    expect((await closing(never)).status).toBe(503)
    table.faults.mend()
    expect((await closing(last)).refusal).toBe('earlierPlanOpen')

    expect((await closing(never)).plan.list[0]?.carriedTo).toBe(last)
    expect((await closing(last)).plan.list.map(({ title }) => title)).toEqual(['停车', '电动车'])
    nextMonth()
    expect(titles((await street.readPlan('qin', at.month)).plan)).toEqual(['停车', '电动车'])
    await street.move('qin', at.month, ['publish', {}])
    await afresh()
  })

  it('nothing is lost behind a month that nobody published: it is waited for where that handed it on', async () => {
    await published('路灯')
    const closing = (month: string) => street.move('qin', month, ['close', {}])
    await closing(at.month)
    nextMonth()
    const never = at.month
    nextMonth()
    const holding = at.month
    // Of the month that holds it now nothing is written: only the draft before names it.
    expect((await closing(never)).plan.list.map(({ carriedTo }) => carriedTo)).toEqual([holding])
    nextMonth()
    nextMonth()
    await published('停车')
    expect((await closing(at.month)).refusal).toBe('earlierPlanOpen')
    expect((await closing(holding)).plan.list.map(({ carriedTo }) => carriedTo)).toEqual([at.month])
    expect(titles((await closing(at.month)).plan)).toEqual(['停车', '路灯'])
    nextMonth()
    expect(titles((await street.readPlan('qin', at.month)).plan)).toEqual(['停车', '路灯'])
    await street.move('qin', at.month, ['publish', {}])
    await afresh()
  })

  it('the month before is asked itself: the list of those that are out may be behind', async () => {
    await published('路灯')
    const before = at.month
    nextMonth()
    await published('停车')
    const key = matterKeys.matter('PL', street.planOf(before))
    const listed = (await street.deps.table.get(key)) ?? key
    await street.deps.table.put(known({ ...listed, qp: undefined, qs: undefined }))
    expect((await street.move('qin', at.month, ['close', {}])).refusal).toBe('earlierPlanOpen')
    await street.move('qin', before, ['close', {}])
    await afresh()
  })
})
