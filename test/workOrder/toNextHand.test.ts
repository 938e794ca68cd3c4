import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { inStatus } from './lives'
import { mover } from './mover'
import { orderOf, stepsOf } from './orders'

const street = streetForFile(tableForFile())
const { moveAs } = mover(street)

const wordsFor = async (who: string, id: string) =>
  (await stepsOf(street.as(who), id)).flatMap(({ words }) => words ?? [])

describe('what staff say on the way', () => {
  it('to the next hand is not for neighbours, who read what was done', async () => {
    const { id } = await inStatus(street, 'ordered')
    await moveAs('shen').make(id, 'file', { note: '2单元401室，找周阿姨' })
    await moveAs('gu').make(id, 'dispatch', { lead: { unitId: '990100001U01' }, note: '先打电话' })
    await moveAs('luo').make(id, 'accept')
    await moveAs('luo').make(id, 'finish', { note: '换了灯头' })

    expect(await wordsFor('luo', id)).toEqual(['2单元401室，找周阿姨', '先打电话', '换了灯头'])
    expect(await wordsFor('guest', id)).toEqual(['换了灯头'])
  })

  it('to whoever is called or asked is for the reporter and those in service, while who was called is for all', async () => {
    const { id } = await inStatus(street, 'filed')
    const until = new Date(street.clock.now + 20 * 86_400_000).toISOString()
    const roads = '990100001U01'
    await moveAs('gu').make(id, 'escalate', { reason: '401的阿姨和物业吵过' })
    await moveAs('streetdesk').make(id, 'dispatch', { lead: { unitId: roads } })
    const calls = [{ unitId: '990100001U02' }]
    await moveAs('gu').make(id, 'whistle', { calls, reason: '找3单元401王阿姨' })
    await moveAs('water').make(id, 'report-in', { note: '401没人，电话不接' })
    await moveAs('luo').make(id, 'accept')
    await moveAs('luo').make(id, 'extend', { until, reason: '401不让进' })
    await moveAs('qin').make(id, 'refuse', { reason: '请按时办' })
    await moveAs('luo').make(id, 'suspend', { until, reason: '等401的钥匙' })

    const said = [
      ...['401的阿姨和物业吵过', '找3单元401王阿姨', '401没人，电话不接', '401不让进'],
      ...['请按时办', '等401的钥匙'],
    ]
    for (const who of ['zhou', 'water', 'qin']) expect(await wordsFor(who, id)).toEqual(said)
    expect(await wordsFor('lin', id)).toEqual(['请按时办'])
    const neighbours = await stepsOf(street.as('lin'), id)
    expect(neighbours.find(({ move }) => move === 'whistle')?.unitNames).toEqual(['供水服务站'])
    const [call] = orderOf(await street.as('lin').get(`/orders/${id}`)).calls
    expect(call).toMatchObject({ unitName: '供水服务站', calledBy: '顾青', cameBy: '江师傅' })
  })

  it('is said in service, though she lives here and met the same herself', async () => {
    const { id: scope } = street.street
    const roles = [
      { role: 'resident' as const, scope },
      { role: 'gridWorker' as const, scope: `${scope}00101` },
    ]
    await street.deps.people.save('mei', { name: '梅双职', homeStreet: scope })
    await street.deps.people.saveStanding('mei', scope, { roles })
    const { id } = await inStatus(street, 'filed')
    await moveAs('mei').make(id, 'join')

    await moveAs('mei').make(id, 'note', { words: '这家有狗，上门前打电话', internal: true })

    expect(await wordsFor('zhou', id)).toEqual([])
    expect(await wordsFor('shen', id)).toEqual(['这家有狗，上门前打电话'])
  })
})
