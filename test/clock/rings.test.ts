import { sweep } from '../support/held/sweep'
import { audit } from '../support/audit'
import { depsFor, quietUntil, streetForFile } from '../support/app'
import { gas } from '../support/aStreet'
import { tableForFile } from '../support/engine'
import { inStatus } from '../workOrder/lives'
import { mover } from '../workOrder/mover'
import { orderOf, stepsOf } from '../workOrder/orders'

const table = tableForFile()
const street = streetForFile(table)
const { moveAs } = mover(street)
const day = 86_400_000
const water = '990100001U02'

const look = () => sweep(street.street.id, street.deps)
const seen = async (id: string) => orderOf(await street.as('qin').get(`/orders/${id}`))
const bySystem = async (id: string) =>
  (await stepsOf(street.as('qin'), id)).filter(({ by }) => by.role === 'system').map(({ move }) => move)

describe('the clock', () => {
  it('rings as many bells of one order as have struck, in one look', async () => {
    const unitIds = ['990100001U01', water]
    const { id } = await inStatus(street, 'filed')
    const reason = '都来看看'
    for (let times = 0; times < 4; times++) {
      await moveAs('gu').make(id, 'whistle', { calls: unitIds.map((unitId) => ({ unitId })), reason })
      if (times < 3) for (const who of ['luo', 'water']) await moveAs(who).make(id, 'report-in')
    }
    street.clock.now += 20 * day

    expect((await look()).failed).toEqual([])
    expect((await bySystem(id)).length).toBeGreaterThanOrEqual(6)
  })

  it('sends an emergency up at any hour', async () => {
    await quietUntil(street, Date.parse('2026-09-30T17:00:00+08:00'))
    const { id } = await inStatus(street, 'filed', { categoryCode: gas.code })
    for (let quarters = 0; quarters < 8; quarters++) {
      street.clock.now += 15 * 60_000
      await look()
    }

    const up = (await stepsOf(street.as('qin'), id)).find(({ move }) => move === 'escalate')
    expect(up?.at).toBe('2026-09-30T10:30:00.000Z')
  })

  it('goes on past an order that it cannot read, and says which', async () => {
    const bad = await inStatus(street, 'filed')
    const good = await inStatus(street, 'filed')
    const [grid = '', month = '', ulid = ''] = bad.id.split('-').slice(1)
    const key = { PK: `G#${street.street.id}#${grid}#${month}`, SK: `O#${ulid}` }
    const item = await street.deps.table.get(key)
    if (!item) throw new Error('no head')
    await street.deps.table.put({ ...item, t: ['?~newer than this release'] })
    street.clock.now += day

    const { failed } = await look()
    await street.deps.table.put(item)

    expect(failed.join()).toContain(bad.id)
    expect(await bySystem(good.id)).toContain('lapse')
    await look()
    expect(await bySystem(bad.id)).toContain('lapse')
  })

  it('rings for an order that took in another long after the merge', async () => {
    const { id, otherId } = await inStatus(street, 'filed')
    await moveAs('shen').make(otherId, 'handle')
    table.faults.inject({
      kind: 'loseRequest',
      operation: 'PutItem',
      times: 9,
      key: new RegExp(`O#${otherId.slice(-26)}`),
    })
    const merge = { version: (await seen(id)).version, intoOrderId: otherId }
    const key = '01KJQ6Z0000000000000000009'
    await street.as('shen').post(`/orders/${id}/merge`, merge, key)
    table.faults.mend()
    street.clock.now += 2 * day
    await sweep(street.street.id, depsFor(table, street.clock))
    await street.as('shen').post(`/orders/${id}/merge`, merge, key)
    await look()

    expect((await bySystem(otherId)).filter((move) => move === 'lapse')).toHaveLength(1)
    expect((await audit(table)).troubles).toEqual([])
  })
})
