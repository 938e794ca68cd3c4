import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { projectStreet } from './projects'

const table = tableForFile()
const street = projectStreet(table)

type Listed = { needs: { orderId: string; needId: string; status: string }[] }
const listed = async (who: string, ...orders: string[]) => {
  const { status, body } = await street.as(who).get(`/heard-needs?orderIds=${orders.join()}`)
  return { status, needs: ((body as Listed).needs ?? []).map(({ orderId, needId }) => [orderId, needId]) }
}

describe('an order listed as a need 列为需求', () => {
  it('is listed once: whoever comes second is told so, and where it is', async () => {
    const orderId = await street.heard('shen')
    const first = await street.want('shen', { orderId })
    const second = await street.want('shen', { orderId, title: '换个说法' })
    const third = await street.want('gu', { orderId })

    expect([first.status, second.status, third.status]).toEqual([201, 409, 409])
    expect([second.refusal, second.field, third.refusal]).toEqual(['needListed', 'orderId', 'needListed'])
    expect((await listed('gu', orderId)).needs).toEqual([[orderId, first.need.id]])
  })

  it('is listed once by several at the same moment', async () => {
    const orderId = await street.heard('shen')
    const people = ['shen', 'wen', 'gu', 'streetdesk', 'qin', 'fang']

    const replies = await Promise.all(people.map((who) => street.want(who, { orderId, title: `${who}列的` })))

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409])
    const [won] = replies.filter(({ status }) => status === 201)
    expect((await listed('gu', orderId)).needs).toEqual([[orderId, won?.need.id]])
  })

  it('is answered as the first time when it is sent again, other words under its key are not', async () => {
    const orderId = await street.heard('shen')
    const key = keyAt(street.clock.now)
    const first = await street.want('shen', { orderId }, key)
    const again = await street.want('shen', { orderId }, key)
    const other = await street.want('shen', { orderId, title: '换个说法' }, key)

    expect([again.status, again.need.id]).toEqual([201, first.need.id])
    expect([other.status, other.refusal]).toEqual([422, 'keyReused'])
  })

  it('is listed by the next where one died after the order was taken', async () => {
    const orderId = await street.heard('shen')
    table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', after: 1, times: 20 })
    const lost = await street.want('shen', { orderId })
    table.faults.mend()
    expect([lost.status >= 500, (await listed('gu', orderId)).needs]).toEqual([true, []])

    const { status, need } = await street.want('gu', { orderId })

    expect(status).toBe(201)
    expect((await listed('gu', orderId)).needs).toEqual([[orderId, need.id]])
  })

  it('is known by its order to who may read it whole', async () => {
    const [one, other] = [await street.heard('shen'), await street.heard('shen')]
    const { need } = await street.want('shen', { orderId: one, scope: 'household' })

    for (const who of ['shen', 'wen', 'gu', 'qin'])
      expect([who, (await listed(who, one, other)).needs]).toEqual([who, [[one, need.id]]])
    expect((await listed('tang', one, other)).needs).toEqual([])
    expect((await listed('zhou', one)).status).toBe(403)
    expect((await listed('gu', 'nothing')).status).toBe(400)
  })

  it('is no second time listed after it was dropped: it is listed anew', async () => {
    const orderId = await street.heard('shen')
    const { need } = await street.want('shen', { orderId })
    await street.on(need)('gu', 'drop', { reason: '重复列了' })

    expect((await street.want('shen', { orderId })).refusal).toBe('needListed')
    expect((await street.on(need)('gu', 'reopen', { reason: '又要了' })).need.status).toBe('open')
  })
})
