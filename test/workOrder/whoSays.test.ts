import { covers, type RoleHeld } from '../../shared/actor'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { inStatus } from './lives'
import { mover } from './mover'
import { anOrder, orderOf, stepsOf } from './orders'

const street = streetForFile(tableForFile())
const { moveAs } = mover(street)

const serving = async (id: string, ...roles: RoleHeld[]) => {
  const { id: scope } = street.street
  await street.deps.people.save(id, { name: id, homeStreet: scope })
  await street.deps.people.saveStanding(id, scope, { roles })
}

describe('whose words are whose', () => {
  it('what somebody in service adds to a neighbour’s order is said in service, though she met the same', async () => {
    const { id: scope } = street.street
    const roles = [
      { role: 'resident' as const, scope },
      { role: 'supervisor' as const, scope },
    ]
    await street.deps.people.save('both', { name: '乔木青', homeStreet: scope })
    await street.deps.people.saveStanding('both', scope, { roles })
    const { id } = await inStatus(street, 'filed')
    await moveAs('both').make(id, 'join')

    await moveAs('both').make(id, 'note', { words: '等街道开会再定', internal: true })

    const steps = await stepsOf(street.as('zhou'), id)
    expect(steps.map(({ words }) => words)).not.toContain('等街道开会再定')
    expect((await stepsOf(street.as('gu'), id)).at(-1)).toMatchObject({ internal: true })
  })

  it('what somebody in service adds to her own order is said as a resident, anonymous or not', async () => {
    const { id: scope } = street.street
    const roles = [
      { role: 'gridWorker' as const, scope: `${scope}00101` },
      { role: 'resident' as const, scope },
    ]
    await street.deps.people.save('mei', { name: '梅双职', homeStreet: scope })
    await street.deps.people.saveStanding('mei', scope, { roles })
    const { id } = orderOf(
      await street.as('mei').post('/orders', anOrder(street.street, { anonymous: true })),
    )

    await moveAs('mei').make(id, 'note', { words: '就在我家楼下' })

    const [, note] = await stepsOf(street.as('lin'), id)
    expect([note?.by.role, note?.by.name, note?.words]).toEqual(['resident', '报事的居民', undefined])
  })

  it('about a private matter is nobody’s but theirs who report and serve', async () => {
    const { id } = await inStatus(street, 'ordered')
    await moveAs('lin').make(id, 'join')
    await moveAs('shen').make(id, 'file', { categoryCode: 'B01' })
    await moveAs('gu').make(id, 'dispatch', { lead: { unitId: `${street.street.id}U01` } })
    await moveAs('luo').make(id, 'accept')
    await moveAs('luo').make(id, 'finish', { note: '301 和 302 两家谈拢了' })

    const read = async (who: string) =>
      (await stepsOf(street.as(who), id)).flatMap(({ words }) => (words ? [words] : []))

    expect(await read('zhou')).toEqual(['301 和 302 两家谈拢了'])
    expect(await read('lin')).toEqual([])
  })

  it('in a rating is for those who serve, not for the neighbour who reported', async () => {
    const { id } = await inStatus(street, 'finished')
    await moveAs('lin').make(id, 'join')
    await moveAs('qin').make(id, 'close', { verdict: 'solved' })
    const rating = { contacted: false, solved: 'not', satisfied: 'not', words: '没人管' }
    await moveAs('lin').make(id, 'rate', rating)

    const last = async (who: string) => (await stepsOf(street.as(who), id)).slice(-1)[0]?.words

    expect([await last('qin'), await last('lin'), await last('zhou')]).toEqual([
      '没人管',
      '没人管',
      undefined,
    ])
  })

  it('what one hand tells the next is for the reporter and for those in service, not for neighbours', async () => {
    const { id } = await inStatus(street, 'ordered')
    await moveAs('shen').make(id, 'file', { note: '2单元401室，周阿姨独居' })
    const lead = { unitId: `${street.street.id}U01` }
    await moveAs('gu').make(id, 'dispatch', { lead, note: '先打电话再上门' })

    const read = async (who: string) =>
      (await stepsOf(street.as(who), id)).flatMap(({ words }) => (words ? [words] : []))

    expect(await read('luo')).toEqual(['2单元401室，周阿姨独居', '先打电话再上门'])
    expect(await read('zhou')).toEqual(['2单元401室，周阿姨独居', '先打电话再上门'])
    expect(await read('lin')).toEqual([])
  })

  it('tells those who go there whom they help, though the one who reported stays unnamed', async () => {
    const contact = { name: '李奶奶', phone: '13900001002' }
    const body = anOrder(street.street, { kind: 'help', anonymous: true, onBehalf: true, contact })
    const { id } = orderOf(await street.as('zhou').post('/orders', body))

    expect(orderOf(await street.as('shen').get(`/orders/${id}`)).reporter).toEqual({
      ...contact,
      isOnBehalf: true,
    })
  })

  it('is enough at some point: a resident adds thirty notes, those in service any number', async () => {
    const { id } = await inStatus(street, 'accepted')
    for (let n = 0; n < 30; n++) await moveAs('zhou').make(id, 'note', { words: `第${n}句` })

    const more = await moveAs('zhou').make(id, 'note', { words: '再一句' })

    expect(more.body.refusal).toBe('saidEnough')
    expect((await moveAs('luo').make(id, 'note', { words: '在修了' })).status).toBe(200)
  })
})

describe('裁定 a ruling of the street', () => {
  it('is not forestalled by the community, who may neither decline nor merge', async () => {
    const { id, otherId } = await inStatus(street, 'filed')
    for (let returns = 0; returns < 3; returns++) {
      await moveAs('gu').make(id, 'dispatch', { lead: { unitId: `${street.street.id}U01` } })
      await moveAs('luo').make(id, 'return', { reason: '不是我们的' })
    }

    const decline = { reason: '请找物业' }
    const tries = [
      await moveAs('gu').make(id, 'decline', decline),
      await moveAs('shen').make(id, 'decline', decline),
      await moveAs('gu').make(id, 'merge', { intoOrderId: otherId }),
    ]

    expect(tries.map(({ body }) => body.refusal)).toEqual(['notYourOrder', 'notYourOrder', 'notYourOrder'])
    expect((await street.as('gu').get(`/orders/${id}`)).body.moves).not.toContain('decline')
    expect((await moveAs('streetdesk').make(id, 'decline', decline)).status).toBe(200)
  })
})

describe('a scope', () => {
  it.each([
    ['990100001', '99010000100101', true],
    ['990100001001', '99010000100101', true],
    ['99010000100101', '99010000100101', true],
    ['99010000100101', '990100001001012', false],
    ['990100001001', '99010000100201', false],
  ])('%s covers %s: %s', (scope, place, isCovered) => {
    expect(covers(scope, place)).toBe(isCovered)
  })
})

describe('whoever serves in two roles', () => {
  it('moves in the one in which nothing hinders it, and is offered it', async () => {
    const { id: scope } = street.street
    await serving('twice', { role: 'gridWorker', scope: `${scope}00101` }, { role: 'dispatcher', scope })
    const { id } = await inStatus(street, 'filed')
    await moveAs('gu').make(id, 'escalate', { reason: '社区派不动' })
    const offered = async (who: string) => (await street.as(who).get(`/orders/${id}`)).body.moves

    expect(await offered('twice')).toEqual(expect.arrayContaining(['decline', 'merge']))
    expect(await offered('shen')).not.toContain('decline')
    const byWorker = await moveAs('shen').make(id, 'decline', { reason: '请找供电公司' })
    const byBoth = await moveAs('twice').make(id, 'decline', { reason: '请找供电公司' })

    expect([byWorker.body.refusal, byBoth.status]).toEqual(['notYourOrder', 200])
    expect((await stepsOf(street.as('qin'), id)).at(-1)?.by.role).toBe('dispatcher')
  })
})
