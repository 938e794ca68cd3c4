import type { OrderCommand } from '../../shared/workOrder/commands'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'

const table = tableForFile()
const street = streetForFile(table)

/** How many households count once these have joined an order of zhou's. */
async function joinedBy(people: string[], more: Partial<OrderCommand> = {}) {
  const { id } = orderOf(await street.as('zhou').post('/orders', anOrder(street.street, more)))
  for (const [at, who] of people.entries()) {
    const { status } = await street.as(who).post(`/orders/${id}/join`, { version: at + 1 })
    expect(status).toBe(200)
  }
  return orderOf(await street.as('zhou').get(`/orders/${id}`)).joined
}

async function moveIn(personId: string, verified: boolean) {
  const { id } = street.street
  const household = { buildingId: `${id}00101B1`, room: '401', label: '梧桐里 1号楼 401', verified }
  const roles = [{ role: 'resident' as const, scope: id }]
  await street.deps.people.save(personId, { name: '', homeStreet: id })
  await street.deps.people.saveStanding(personId, id, { roles, household })
}

describe('a household 户', () => {
  it('counts once a grid worker confirmed it, and not before', async () => {
    await moveIn('pan', false)
    const { body } = await street.as('pan').get('/me')
    const before = await joinedBy(['pan'])
    await moveIn('pan', true)
    const after = await joinedBy(['pan'])

    expect(body.household).toMatchObject({ verified: false })
    expect([before, after]).toEqual([0, 1])
  })

  it('is not behind what one of it reports for somebody else 替别人报', async () => {
    const forHerself = await joinedBy(['zhouson'])
    const forAnother = await joinedBy(['zhouson'], { onBehalf: true })

    expect([forHerself, forAnother]).toEqual([0, 1])
  })
})
