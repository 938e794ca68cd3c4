import type { Answer } from '../../shared/contract'
import { keyAt, streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { aVisit, building, listed, recorded } from './visits'

const table = tableForFile()
const street = streetForFile(table)

const doors = async (who = 'shen', buildingId = building) =>
  street.as(who).get(`/buildings/${buildingId}/households`)
const record = async (more: object, key = keyAt(street.clock.now)) =>
  recorded(await street.as('shen').post('/visits', aVisit(more), key)).visit
const list = (rooms: string[], buildingId = building) =>
  street.deps.streets.save({ ...street.street, staff: staff() }, [
    { buildingId, households: rooms.map((room) => ({ room })) },
  ])
const staff = () =>
  Object.values(street.people)
    .filter(({ roles }) => roles.some(({ role }) => role !== 'resident'))
    .map(({ id, name, roles }) => ({ id, name, roles }))

describe('a home on the list 户名册', () => {
  it('is asked for by nobody while the street has no list', async () => {
    const { body } = await doors()
    const { isUnlisted } = await record({ room: '999' })

    expect(body).toEqual({ isListed: false, rooms: [] })
    expect(isUnlisted).toBeUndefined()
  })

  it('is offered by its door to who walks that grid, and to nobody else', async () => {
    await list(['301', '302'])

    const { body } = await doors()
    const others = await Promise.all(['gu', 'zhou', 'qin'].map(async (who) => (await doors(who)).status))
    const elsewhere = await doors('shen', '99010000100201B3')

    expect(body as unknown as Answer<'buildingHouseholds'>).toEqual({ isListed: true, rooms: ['301', '302'] })
    expect([...others, elsewhere.body.refusal]).toEqual([403, 403, 403, 'notYourGrid'])
  })

  it('however it was written is on it; one that is not is recorded all the same, and says so', async () => {
    street.clock.now += 61_000
    const key = keyAt(street.clock.now)
    const on = await record({ room: ' ３０１室' })
    const off = await record({ room: '909' }, key)
    await list(['301', '909'])

    const again = await record({ room: '909' }, key)
    const lines = listed(await street.as('shen').get('/visits?gridId=99010000100101&month=2603'))

    expect([on.isUnlisted, off.isUnlisted, again.isUnlisted]).toEqual([undefined, true, true])
    expect(lines.filter(({ isUnlisted }) => isUnlisted)).toHaveLength(1)
  })
})
