import { bellOf } from '../../functions/workOrder/calls'
import { statesOf } from '../../functions/workOrder/fold'
import type { WorkOrder } from '../../functions/workOrder/workOrder'
import { history } from '../../infra/demo/history/history'
import { teller } from '../../infra/demo/history/tell'
import { demoPeople } from '../../infra/demo/people/people'
import { savePerson } from '../../infra/demo/people/savePerson'
import { demoStreet } from '../../infra/demo/street'
import { callers, depsFor } from '../support/app'
import { tableForFile } from '../support/engine'

/** Friday, 20 November 2026, 14:10 in China. */
const now = Date.parse('2026-11-20T06:10:00Z')
const settings = { demo: true, defaultStreet: demoStreet.id, appId: 'wxtest' }
const table = tableForFile()
const stories = history(now).filter(({ deeds }) =>
  deeds.every(({ pictures, move }) => !pictures && move !== 'import'),
)

let all: WorkOrder[] = []
const did = (order: WorkOrder, deed: string) => order.steps.some((step) => step.deed === deed)

/** It waited longer than its stage had, by more than the minute in which the clock looks. */
const waitedTooLong = (order: WorkOrder) =>
  statesOf(order).some(({ dueAt = Infinity, suspended }, n) => {
    const next = order.steps[n + 1]
    return !suspended && next !== undefined && next.at > dueAt * 1000 + 60_000
  })

describe('the demo street’s past is lived with the clock', () => {
  beforeAll(async () => {
    const deps = depsFor(table, { now }, { settings })
    await Promise.all(demoPeople.map((person) => savePerson(deps, person)))
    await deps.streets.save(demoStreet)
    const { tell } = teller(deps, now)
    for (const { id, deeds } of stories.slice(0, 110)) await tell({ id, deeds })
    const { as } = callers(deps, { now })
    const ids = new Set<string>()
    for (const { id } of demoPeople) {
      const { body } = await as(id).get('/me/orders?limit=50')
      for (const order of (body.orders ?? []) as { id: string }[]) ids.add(order.id)
    }
    all = await deps.workOrders.heads([...ids])
  }, 600_000)

  it('what was late says so in its history, at the time, closed or not', () => {
    const late = all.filter(waitedTooLong)

    expect(late.filter(({ status }) => status === 'closed').length).toBeGreaterThan(5)
    expect(late.filter((order) => !did(order, 'lapse')).map(({ id }) => id)).toEqual([])
    const lapses = all.flatMap((order) =>
      order.steps.flatMap((step, n) =>
        step.deed === 'lapse' ? [step.at - (order.steps[n - 1]?.at ?? 0)] : [],
      ),
    )
    expect(Math.min(...lapses)).toBeGreaterThanOrEqual(0)
  })

  it('leaves the clock of today nothing of the past to ring', () => {
    expect(all.length).toBeGreaterThan(60)
    expect(all.filter((order) => (bellOf(order) ?? Infinity) * 1000 <= now - 60_000)).toEqual([])
  })
})
