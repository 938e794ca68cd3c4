import { sweep } from '../support/held/sweep'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { inStatus } from './lives'
import { mover } from './mover'
import { orderOf, stepsOf } from './orders'

const street = streetForFile(tableForFile())
const { moveAs } = mover(street)
const day = 86_400_000

const later = (days: number) => new Date(street.clock.now + days * day).toISOString()
const listed = async (who = 'qin') => {
  const { body } = await street.as(who).get(`/queues/ask-${street.street.id}`)
  return (body.orders as { id: string }[]).map(({ id }) => id)
}
const seen = async (id: string) => orderOf(await street.as('luo').get(`/orders/${id}`))

describe('extend 延期', () => {
  it('is asked by who has it, lies before the supervisors, and holds from when it is granted', async () => {
    const { id } = await inStatus(street, 'accepted')
    const until = later(5)
    const before = await seen(id)

    await moveAs('luo').make(id, 'extend', { reason: '灯头要订货', until })
    const asked = await seen(id)
    const waiting = await listed()
    await moveAs('qin').make(id, 'grant', { reason: '情况属实，同意' })
    const granted = await seen(id)

    expect([asked.promisedAt, asked.asked]).toEqual([before.promisedAt, { for: 'extend', until }])
    expect(waiting).toContain(id)
    expect([granted.promisedAt, granted.dueAt, granted.asked]).toEqual([until, until, undefined])
    expect(await listed()).not.toContain(id)
    const steps = await stepsOf(street.as('zhou'), id)
    expect(steps.slice(-2).map(({ move, words }) => [move, words])).toEqual([
      ['extend', '灯头要订货'],
      ['grant', '情况属实，同意'],
    ])
  })

  it('is seen by the reporter, as is that the clock stands still, and by no neighbour', async () => {
    const { id } = await inStatus(street, 'accepted')
    const seenBy = async (who: string) => {
      const { asked, suspendedUntil } = orderOf(await street.as(who).get(`/orders/${id}`))
      return [asked?.for, suspendedUntil !== undefined]
    }
    await moveAs('luo').make(id, 'suspend', { reason: '等配件', until: later(5) })
    const whileAsked = [await seenBy('zhou'), await seenBy('lin')]
    await moveAs('qin').make(id, 'grant', { reason: '同意' })

    expect(whileAsked).toEqual([
      ['suspend', false],
      [undefined, false],
    ])
    expect([await seenBy('zhou'), await seenBy('lin')]).toEqual([
      [undefined, true],
      [undefined, false],
    ])
  })

  it('refused leaves the promise as it was, and may be asked again', async () => {
    const { id } = await inStatus(street, 'accepted')
    const before = await seen(id)
    await moveAs('luo').make(id, 'extend', { reason: '忙不过来', until: later(9) })

    const twice = await moveAs('luo').make(id, 'extend', { reason: '再问一次', until: later(9) })
    await moveAs('qin').make(id, 'refuse', { reason: '请按原来的时限办' })
    const again = await moveAs('luo').make(id, 'extend', { reason: '缺一个件', until: later(3) })

    expect(twice.body.refusal).toBe('alreadyAsked')
    expect((await seen(id)).promisedAt).toBe(before.promisedAt)
    expect(again.status).toBe(200)
    expect(await listed()).toContain(id)
  })

  it('is not asked for a day that has gone by, nor for ever', async () => {
    const { id } = await inStatus(street, 'accepted')
    const tries = [later(-1), later(91), '2026-13-40T00:00:00Z', '明天']
    const replies = await Promise.all(
      tries.map((until) => moveAs('luo').make(id, 'extend', { reason: '晚几天', until })),
    )

    expect(replies.map(({ body }) => [body.refusal, body.field])).toEqual(
      tries.map(() => ['badInput', 'until']),
    )
    expect(await listed()).not.toContain(id)
  })

  it('is over when the order is finished before anybody answers', async () => {
    const { id } = await inStatus(street, 'accepted')
    await moveAs('luo').make(id, 'extend', { reason: '怕来不及', until: later(9) })
    await moveAs('luo').make(id, 'finish', { note: '赶出来了' })

    expect(await listed()).not.toContain(id)
    expect((await moveAs('qin').make(id, 'grant', { reason: '同意' })).body.refusal).toBe('wrongStatus')
  })
})

describe('suspend 挂账 and resume 销账', () => {
  async function suspended(days: number) {
    const { id } = await inStatus(street, 'accepted')
    const { promisedAt = '' } = await seen(id)
    await moveAs('luo').make(id, 'suspend', { reason: '等产权单位答复', until: later(days) })
    await moveAs('qin').make(id, 'grant', { reason: '同意' })
    return { id, left: Date.parse(promisedAt) - street.clock.now }
  }

  it('stops the clock from the day it is granted until somebody goes on, with what was left', async () => {
    const { id, left } = await suspended(30)
    street.clock.now += 10 * day
    const meanwhile = await seen(id)
    await sweep(street.street.id, street.deps)

    await moveAs('luo').make(id, 'resume', { reason: '答复来了' })

    const resumed = await seen(id)
    const suspendedUntil = Date.parse(meanwhile.suspendedUntil ?? '')
    expect(meanwhile.overdue).toBe(false)
    expect(Date.parse(meanwhile.promisedAt ?? '') - suspendedUntil).toBe(left)
    expect((await stepsOf(street.as('qin'), id)).map(({ move }) => move)).not.toContain('lapse')
    expect(Date.parse(resumed.promisedAt ?? '') - street.clock.now).toBe(left)
    expect(resumed.suspendedUntil).toBeUndefined()
  })

  it('goes on by itself on the day that was set, once', async () => {
    const { id } = await suspended(7)
    street.clock.now += 7 * day + 60_000
    await Promise.all([1, 2].map(() => sweep(street.street.id, street.deps)))

    const bySystem = (await stepsOf(street.as('qin'), id)).filter(({ by }) => by.role === 'system')
    expect(bySystem.map(({ move }) => move)).toEqual(['resume'])
  })

  it('hinders another asking, and is not there to be ended where nothing stands still', async () => {
    const { id } = await suspended(7)
    const { id: other } = await inStatus(street, 'accepted')

    const asked = await moveAs('luo').make(id, 'extend', { reason: '晚几天', until: later(30) })
    const resumed = await moveAs('luo').make(other, 'resume', { reason: '接着办' })
    const granted = await moveAs('qin').make(other, 'grant', { reason: '同意' })

    expect([asked, resumed, granted].map(({ body }) => body.refusal)).toEqual([
      ...['isSuspended', 'notSuspended', 'nothingAsked'],
    ])
    expect((await street.as('qin').get(`/orders/${other}`)).body.moves).not.toContain('grant')
  })
})
