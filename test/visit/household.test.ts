import type { Answer } from '../../shared/contract'
import { keyAt, streetForFile } from '../support/app'
import { changing } from '../setup/changing'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'
import { verifying } from './verifying'
import { recorded } from './visits'

const table = tableForFile()
const street = streetForFile(table)
const change = changing(street)

const { show, ticketOf, record, home } = verifying(street)

const minute = 60_000
const day = 24 * 60 * minute

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

  it('adds a second home beside the first, and a move into it takes the first away', async () => {
    const homes = async () => {
      const { household, more = [] } =
        (await street.deps.people.standingNow('placing', street.street.id)) ?? {}
      return [household, ...more].map((one) => one?.room)
    }
    await record({ room: '401', ticket: await ticketOf((await show('placing')).code) })
    street.clock.now += 11 * minute
    await record({ room: '402', ticket: await ticketOf((await show('placing')).code), isAnother: true })
    expect(await homes()).toEqual(['401', '402'])
    expect(await street.deps.people.residentsOf(`${street.street.id}00101B1`)).toContain('placing')

    street.clock.now += 11 * minute
    await record({ room: '402', ticket: await ticketOf((await show('placing')).code) })
    expect(await homes()).toEqual(['402'])
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

  it('completed late never takes the place of the one confirmed since', async () => {
    const first = { room: '302', ticket: await ticketOf((await show()).code) }
    const key = keyAt(street.clock.now)
    table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', key: /U#guest\|ROLE/, times: 9 })
    const broken = await record(first, 'shen', key)
    table.faults.mend()
    street.clock.now += 20 * day
    const moved = await record({ room: '901', ticket: await ticketOf((await show()).code) })
    street.clock.now += day

    const late = await record(first, 'shen', key)

    expect([broken.status, moved.status, late.status]).toEqual([503, 201, 201])
    expect([recorded(moved).visit.verified, recorded(late).visit.verified]).toEqual([true, false])
    expect((await home())?.label).toBe('1号楼 901')
  })

  it('is one of two that are recorded at once with one code, and the other is told', async () => {
    const ticket = await ticketOf((await show()).code)

    const both = await Promise.all(['503', '504'].map((room) => record({ room, ticket })))

    const confirmed = both.filter(
      ({ status, body }) => status === 201 && recorded({ status, body }).visit.verified,
    )
    expect(confirmed).toHaveLength(1)
  })

  it('is confirmed though her answer was lost on the way', async () => {
    const ticket = await ticketOf((await show()).code)
    table.faults.inject({ kind: 'loseReply', operation: 'PutItem', key: /U#guest\|ROLE/ })

    const { visit } = recorded(await record({ room: '505', ticket }))

    expect([visit.verified, (await home())?.label]).toEqual([true, '1号楼 505'])
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
