import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { planStreet, type PlanSeen } from './planStreet'

const table = tableForFile()
const street = planStreet(table)
const titles = ({ list }: PlanSeen) => list.map(({ title }) => title)
const idAt = ({ list }: PlanSeen, at: number) => list[at]?.id ?? ''

describe('what is told again, cut short or told by two', () => {
  it('through lost replies each move happens once, from the first of the month to the carrying over', async () => {
    const month = '2026-03'
    const at = `/plans/${street.planOf(month)}`
    const through = async (path: string, body: object) => {
      const key = keyAt(street.clock.now)
      await street.as('qin').get('/me')
      for (let after = 0; after < 3; after++)
        for (const kind of ['loseRequest', 'loseReply'] as const) {
          table.faults.inject({ kind, operation: 'PutItem', after, times: 3 })
          await street.as('qin').post(path, body, key)
          table.faults.mend()
        }
      const heard = street.saidPlan(await street.as('qin').post(path, body, key))
      expect(street.saidPlan(await street.as('qin').post(path, body, key))).toEqual(heard)
      return { ...heard, key }
    }
    const added = await through(`${at}/add`, { version: 0, ...street.entry() })
    expect([added.status, added.plan.version, added.plan.list.length]).toEqual([200, 1, 1])
    const other = await street
      .as('qin')
      .post(`${at}/add`, { version: 1, ...street.entry({ title: '别的' }) }, added.key)
    expect(other.body.refusal).toBe('keyReused')
    expect((await through(`${at}/publish`, { version: 1 })).plan.version).toBe(2)
    const entryId = idAt(added.plan, 0)
    const noted = await through(`${at}/progress`, { version: 2, entryId, words: '看了现场' })
    expect(noted.plan.list[0]?.notes).toHaveLength(1)
    expect((await through(`${at}/close`, { version: 3 })).plan.status).toBe('closed')
    const { plan } = await street.readPlan('qin', '2026-04')
    expect(plan.list.map(({ id }) => id)).toEqual([entryId])
    street.go('2026-04-05')
    await street.move('qin', '2026-04', ['publish', {}])
    await street.move('qin', '2026-04', ['settle', { entryId, ...street.done }])
    await street.move('qin', '2026-04', ['close', {}])
  })

  it('a closing that died between its two writes has handed on nothing, and told again does', async () => {
    const [before, month] = ['2026-05', '2026-06']
    street.go('2026-05-05')
    await street.add(before)
    const { plan: old } = await street.move('qin', before, ['publish', {}])
    const at = `/plans/${street.planOf(before)}/close`
    const [key, sent] = [keyAt(street.clock.now), { version: old.version }]
    table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', after: 1, times: 9 })
    expect((await street.as('qin').post(at, sent, key)).status).toBe(503)
    table.faults.mend()
    expect((await street.readPlan('qin', month)).plan.list).toEqual([])
    await street.move('qin', before, ['settle', { entryId: idAt(old, 0), ...street.done }])
    expect((await street.as('qin').post(at, sent, key)).body.refusal).toBe('changedMeanwhile')
    // Ended later, it hands on to the month that runs then, and not to the one it was to be.
    await street.add(before, { title: '井盖' })
    street.go('2026-07-05')
    await street.move('qin', before, ['close', {}])
    expect((await street.readPlan('qin', month)).status).toBe(404)
    expect(titles((await street.readPlan('qin', '2026-07')).plan)).toEqual(['井盖'])
  })

  it('of two who begin a month at once one hears that it has changed; both entries are there in the end', async () => {
    const month = '2026-08'
    street.go('2026-08-05')
    const at = `/plans/${street.planOf(month)}/add`
    const tried = await Promise.all(
      ['qin', 'fang'].map((who) => street.as(who).post(at, { version: 0, ...street.entry({ title: who }) })),
    )
    const outcomes = tried.map(({ status, body }) => body.refusal ?? status)
    expect([...outcomes].sort()).toEqual([200, 'changedMeanwhile'])
    await street.add(month, { title: outcomes[0] === 200 ? 'fang' : 'qin' })
    expect(titles((await street.readPlan('qin', month)).plan).sort()).toEqual(['fang', 'qin'])
  })
})
