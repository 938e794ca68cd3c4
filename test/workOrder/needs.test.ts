import { callers, depsFor, streetForFile } from '../support/app'
import { gas } from '../support/aStreet'
import { audit } from '../support/audit'
import { tableForFile } from '../support/engine'
import { shownPhoto } from '../photo/shownPhoto'
import { inStatus } from './lives'
import { mover } from './mover'
import { orderOf } from './orders'

const table = tableForFile()
const street = streetForFile(table)
const { moveAs } = mover(street)
const toLuo = { lead: { unitId: '990100001U01' } }

describe('who finished never closes', () => {
  it('refuses 销单 to a supervisor who accepted it, and to one who finished it', async () => {
    const life = await inStatus(street, 'dispatched')
    await street.as('fang').post(`/orders/${life.id}/accept`, { version: 3 })
    await street.as('fang').post(`/orders/${life.id}/finish`, { version: 4, note: '办好了' })

    const { status, body } = await street
      .as('fang')
      .post(`/orders/${life.id}/close`, { version: 5, verdict: 'solved' })
    const seen = await street.as('fang').get(`/orders/${life.id}`)

    expect([status, body.refusal]).toEqual([403, 'selfClose'])
    expect(seen.body.moves).not.toContain('close')
  })

  it('refuses it to one who only accepted or began it, and gave it back to be finished by another', async () => {
    const roles = [
      { role: 'gridWorker' as const, scope: `${street.street.id}00101` },
      { role: 'supervisor' as const, scope: street.street.id },
    ]
    await street.deps.people.save('han', { name: '韩两职', homeStreet: street.street.id })
    await street.deps.people.saveStanding('han', street.street.id, { roles })
    const accepted = await inStatus(street, 'dispatched')
    await moveAs('fang').make(accepted.id, 'accept')
    const begun = await inStatus(street, 'ordered')
    await moveAs('han').make(begun.id, 'handle')

    const closedBy = async (who: string, id: string) => {
      await moveAs(who).make(id, 'return', { reason: '另有急事' })
      await moveAs('gu').make(id, 'dispatch', toLuo)
      await moveAs('luo').make(id, 'accept')
      await moveAs('luo').make(id, 'finish', { note: '办好了' })
      return (await moveAs(who).make(id, 'close', { verdict: 'solved' })).body.refusal
    }

    expect(await closedBy('fang', accepted.id)).toBe('selfClose')
    expect(await closedBy('han', begun.id)).toBe('selfClose')
    expect((await moveAs('qin').make(begun.id, 'close', { verdict: 'solved' })).status).toBe(200)
  })

  it('hands what a grid worker did herself 自办 back to her for 返工', async () => {
    const { id } = await inStatus(street, 'ordered')
    await moveAs('shen').make(id, 'handle')
    await moveAs('shen').make(id, 'finish', { note: '拧紧了' })

    const reworked = orderOf(await moveAs('qin').make(id, 'rework', { reason: '又松了' }))

    expect(reworked.holder).toMatchObject({ kind: 'person', name: '沈小禾' })
  })
})

describe('once and not again', () => {
  it('催办: the day ends at midnight in China, not eight hours later', async () => {
    const before = street.clock.now
    const { id } = await inStatus(street, 'dispatched')
    const remindAt = async (time: string) => {
      street.clock.now = Date.parse(time)
      const { status, body } = await moveAs('zhou').make(id, 'remind', { reason: '老人怕摔' })
      return body.refusal ?? status
    }

    const answers = [
      await remindAt('2026-03-09T23:59:00+08:00'),
      await remindAt('2026-03-10T00:01:00+08:00'),
      await remindAt('2026-03-10T07:59:00+08:00'),
      await remindAt('2026-03-10T08:01:00+08:00'),
    ]
    street.clock.now = before

    expect(answers).toEqual([200, 200, 'remindedToday', 'remindedToday'])
  })

  it('督办: a supervisor may press as often as it takes', async () => {
    const { id } = await inStatus(street, 'dispatched')
    const press = () => moveAs('qin').make(id, 'remind', { reason: '今天要去看' })

    expect([(await press()).status, (await press()).status]).toEqual([200, 200])
  })

  it('评价: who rated the first result may rate what came of 重办, once', async () => {
    const { id } = await inStatus(street, 'closed')
    const rating = { contacted: true, solved: 'not', satisfied: 'not' }
    const rate = () => moveAs('zhou').make(id, 'rate', rating)
    await rate()
    await moveAs('zhou').make(id, 'reopen', { reason: '又坏了' })
    await moveAs('gu').make(id, 'dispatch', toLuo)
    await moveAs('luo').make(id, 'accept')
    await moveAs('luo').make(id, 'finish', { note: '换了线' })
    await moveAs('qin').make(id, 'close', { verdict: 'solved' })
    const seen = await street.as('zhou').get(`/orders/${id}`)

    const [again, third] = [await rate(), await rate()]

    expect([orderOf(seen).haveRated, seen.body.moves]).toEqual([false, expect.arrayContaining(['rate'])])
    expect([again.status, third.body.refusal]).toEqual([200, 'alreadyRated'])
  })
})

describe('what a move needs', () => {
  it('asks for a photo where the category does 办结', async () => {
    const life = await inStatus(street, 'accepted', { categoryCode: gas.code })

    const finish = (more: object) => moveAs('luo').make(life.id, 'finish', { note: '好了', ...more })

    for (const { status, body } of [await finish({}), await finish({ photoKeys: [] })])
      expect([status, body.refusal, body.field]).toEqual([422, 'photoMissing', 'photoKeys'])
    expect((await finish({ photoKeys: [await shownPhoto(street, 'luo')] })).status).toBe(200)
  })

  it('asks for the reason when it was not solved 销单', async () => {
    const life = await inStatus(street, 'finished')

    const { status, body } = await street
      .as('qin')
      .post(`/orders/${life.id}/close`, { version: 5, verdict: 'partly' })

    expect([status, body.refusal]).toEqual([422, 'reasonMissing'])
  })

  it('asks what is to be done of what goes into the pool: nobody decides blind 抢单池', async () => {
    const life = await inStatus(street, 'filed')

    const { status, body } = await moveAs('gu').make(life.id, 'dispatch', { lead: { pool: true } })
    const told = await moveAs('gu').make(life.id, 'dispatch', { lead: { pool: true }, note: '取一趟药' })

    expect([status, body.refusal, body.field]).toEqual([422, 'reasonMissing', 'note'])
    expect(told.status).toBe(200)
  })
})

describe('a refusal', () => {
  it.each([
    ['qin', 'finished', 'close', { verdict: 'partly' }, '要写一句原因'],
    ['zhou', 'filed', 'join', {}, '这是您自己报的，不用再点“我也遇到”'],
    ['lin', 'filed', 'withdraw', { reason: '误报' }, '这张单不在您手里'],
    ['lin', 'filed', 'file', {}, '这一步不归您的岗位做'],
    ['luo', 'filed', 'accept', {}, '这张单现在走不到这一步'],
  ] as const)('tells %s, for whom it is %s, why not to %s', async (...[who, status, move, input, words]) => {
    const { id } = await inStatus(street, status)

    expect((await moveAs(who).make(id, move, input)).body.title).toBe(words)
  })

  it('tells who was too late that somebody was faster, with the order as it is now', async () => {
    const { id } = await inStatus(street, 'filed')

    const { body } = await street.as('shen').post(`/orders/${id}/file`, { version: 1 })

    expect(body.title).toBe('别人刚动过，看新的再决定')
    expect(body.order).toMatchObject({ status: 'filed', version: 2 })
  })
})

describe('a whole life 闭环', () => {
  it('leaves a history whose every step is chained to the one before', async () => {
    await inStatus(street, 'closed')

    expect((await audit(table)).troubles).toEqual([])
  })
})

describe('somebody whose role was taken', () => {
  it('can do nothing more half a minute later', async () => {
    const life = await inStatus(street, 'ordered')
    await street.as('shen').get('/me')
    const later = { now: street.clock.now + 31_000 }
    const { as } = callers(depsFor(table, later), later)
    await street.deps.people.saveStanding('shen', street.street.id, { roles: [] })

    const { status } = await as('shen').post(`/orders/${life.id}/file`, { version: 1 })
    await street.deps.people.saveStanding('shen', street.street.id, { roles: street.people.shen.roles })

    expect(status).toBe(403)
  })
})
