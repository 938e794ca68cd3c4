import type { Answer } from '../../shared/contract'
import { keyAt, streetForFile } from '../support/app'
import { changing } from '../setup/changing'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'
import { aVisit, recorded } from './visits'

const table = tableForFile()
const street = streetForFile(table)
const change = changing(street)

const show = async (by = 'guest') =>
  (await street.as(by).post('/me/household-code', {})).body as unknown as Answer<'showHouseholdCode'>
const read = (code: string, by = 'shen') => street.as(by).post('/household-codes', { code })
const ticketOf = async (code: string) => {
  street.clock.now += 1000
  return String((await read(code)).body['ticket'])
}
const record = (more: object, by = 'shen', key = keyAt(street.clock.now)) =>
  street.as(by).post('/visits', aVisit({ purpose: 'verify', contact: undefined, ...more }), key)
const home = async (who = 'guest') =>
  ((await street.as(who).get('/me')).body as unknown as Answer<'me'>).household

const minute = 60_000

describe('a household verified 核实住户', () => {
  it('takes a resident who reads out her code, and a grid worker at her door', async () => {
    const { code, expiresAt } = await show()
    expect(Date.parse(expiresAt) - street.clock.now).toBe(10 * minute)
    expect(await home()).toBeUndefined()

    const { visit } = recorded(await record({ room: '502', ticket: await ticketOf(code) }))

    expect(visit.verified).toBe(true)
    expect(await home()).toEqual({ label: '1号楼 502', verified: true })
  })

  it('lets two of one flat count as one household, however it was written', async () => {
    await record({ room: '３０１ 室', ticket: await ticketOf((await show('guest')).code) })

    const hash = async (who: string) => (await street.deps.people.actor(who, street.street.id))?.household

    expect(await hash('guest')).toBe(await hash('zhou'))
    expect(await hash('guest')).not.toBe(await hash('lin'))
    const { id } = orderOf(await street.as('lin').post('/orders', anOrder(street.street)))
    for (const [version, who] of ['guest', 'zhou'].entries())
      await street.as(who).post(`/orders/${id}/join`, { version: version + 1 })
    expect(orderOf(await street.as('lin').get(`/orders/${id}`)).joined).toBe(1)
  })

  it('keeps what else the person is', async () => {
    await record({ room: '303', ticket: await ticketOf((await show('luo')).code) })

    const me = (await street.as('luo').get('/me')).body as unknown as Answer<'me'>
    expect([me.roles, me.household?.label]).toEqual([street.people.luo.roles, '1号楼 303'])
  })

  it('stays, and so does the service she is put into at that moment', async () => {
    const ticket = await ticketOf((await show('lin')).code)
    const serving = { role: 'handler' as const, scope: `${street.street.id}U02` }
    table.faults.inject({
      kind: 'wait',
      operation: 'PutItem',
      key: /U#lin\|ROLE/,
      until: () => record({ room: '777', ticket }),
    })

    await change(({ staff }) => ({ staff: [...staff, { id: 'lin', name: '林一帆', roles: [serving] }] }))

    const me = (await street.as('lin').get('/me')).body as unknown as Answer<'me'>
    expect([me.household?.label, me.roles.slice(-1)]).toEqual(['1号楼 777', [serving]])
    await change(({ staff }) => ({ staff: staff.filter(({ id }) => id !== 'lin') }))
  })

  it('is confirmed by one code once, and twice by one command', async () => {
    street.clock.now += minute
    const ticket = await ticketOf((await show()).code)
    const key = keyAt(street.clock.now)
    const first = await record({ room: '601', ticket }, 'shen', key)
    const again = await record({ room: '601', ticket }, 'shen', key)

    const elsewhere = await record({ room: '602', ticket })

    expect(again).toEqual(first)
    expect([elsewhere.status, elsewhere.body.refusal, elsewhere.body.field]).toEqual([
      422,
      'codeUnknown',
      'ticket',
    ])
    expect((await home())?.label).toBe('1号楼 601')
  })

  it.each([0, 1, 2, 3])('broken off after %i writes is completed by the next try', async (after) => {
    street.clock.now += minute
    const room = `70${after}`
    const body = { room, ticket: await ticketOf((await show()).code) }
    const key = keyAt(street.clock.now)
    table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', after, times: 9 })
    await record(body, 'shen', key)
    table.faults.mend()

    expect(recorded(await record(body, 'shen', key)).visit.verified).toBe(true)
    expect((await home())?.label).toBe(`1号楼 ${room}`)
  })

  it('is good for the worker who read the code, in her own grid, and nobody else', async () => {
    const ticket = await ticketOf((await show()).code)

    const replies = [
      await record({ room: '801', ticket }, 'wen'),
      await record({ room: '801', buildingId: '99010000100201B3', ticket }),
      await record({ room: '801', ticket: ticket.replace(/^guest/, 'lin') }),
    ]

    expect(replies.map(({ body }) => body.refusal)).toEqual(['codeUnknown', 'notYourGrid', 'codeUnknown'])
  })

  it('waits on a phone without network, longer than the code itself', async () => {
    const ticket = await ticketOf((await show()).code)
    const key = keyAt(street.clock.now)
    street.clock.now += 3 * 24 * 60 * minute

    expect(recorded(await record({ room: '901', ticket }, 'shen', key)).visit.verified).toBe(true)
  })
})

describe('the code 核实码', () => {
  it('stays the same while it is good, and is nobody’s after ten minutes', async () => {
    const first = await show('lin')
    street.clock.now += 2 * minute
    const again = await show('lin')
    street.clock.now += 9 * minute
    const late = await read(first.code)
    const next = await show('lin')

    expect(again).toEqual(first)
    expect([late.status, late.body.refusal]).toEqual([422, 'codeUnknown'])
    expect(Date.parse(next.expiresAt) - street.clock.now).toBe(10 * minute)
  })

  it('says who shows it, to a grid worker alone', async () => {
    const { code } = await show('zhou')

    expect((await read(code)).body).toMatchObject({ name: '周玉兰', isVerified: true })
    expect((await read(code, 'gu')).body.refusal).toBe('notYourRole')
    expect((await read(code, 'zhou')).body.refusal).toBe('notYourRole')
  })

  it('is not her own to read', async () => {
    const { code } = await show('shen')

    expect((await read(code)).body.refusal).toBe('codeUnknown')
  })

  it('cannot be guessed: after thirty tries the hour is over, all at once or one by one', async () => {
    const { code } = await show('zhou')
    const guess = () => read('000000', 'tang')
    await Promise.all(Array.from({ length: 20 }, guess))
    for (let n = 0; n < 30; n++) await guess()

    const right = await read(code, 'tang')
    street.clock.now += 60 * minute
    const anHourLater = await read((await show('zhou')).code, 'tang')

    expect([right.status, right.body.refusal]).toEqual([429, 'tooManyTries'])
    expect(anHourLater.status).toBe(201)
  })
})
