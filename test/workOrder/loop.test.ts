import { lamp } from '../support/aStreet'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from './orders'

const table = tableForFile()
const street = streetForFile(table)

describe('the closed loop 闭环', () => {
  it('takes a broken lamp from the resident to the rating, by five people', async () => {
    const { as } = street
    const ordered = orderOf(await as('zhou').post('/orders', anOrder(street.street)))
    const filed = orderOf(
      await as('shen').post(`/orders/${ordered.id}/file`, { version: 1, priority: 'urgent' }),
    )
    const dispatched = orderOf(
      await as('gu').post(`/orders/${ordered.id}/dispatch`, {
        version: 2,
        lead: { unitId: `${street.street.id}U01` },
      }),
    )
    const accepted = orderOf(await as('luo').post(`/orders/${ordered.id}/accept`, { version: 3 }))
    const finished = orderOf(
      await as('luo').post(`/orders/${ordered.id}/finish`, { version: 4, note: '换了灯头' }),
    )
    const closed = orderOf(
      await as('qin').post(`/orders/${ordered.id}/close`, { version: 5, verdict: 'solved' }),
    )
    const rating = { version: 6, contacted: true, solved: 'solved', satisfied: 'satisfied' }
    const rated = orderOf(await as('zhou').post(`/orders/${ordered.id}/rate`, rating))

    expect(
      [ordered, filed, dispatched, accepted, finished, closed, rated].map(({ status }) => status),
    ).toEqual(['ordered', 'filed', 'dispatched', 'accepted', 'finished', 'closed', 'closed'])
    expect(rated).toMatchObject({
      version: 7,
      verdict: 'solved',
      haveRated: true,
      holder: null,
      categoryName: lamp.name,
    })
    const { body } = await as('zhou').get(`/orders/${ordered.id}`)
    expect(
      (body.steps as { move: string; by: { name: string } }[]).map(({ move, by }) => [move, by.name]),
    ).toEqual([
      ['order', '您'],
      ['file', '沈小禾'],
      ['dispatch', '顾青'],
      ['accept', '罗师傅'],
      ['finish', '罗师傅'],
      ['close', '秦督办'],
      ['rate', '您'],
    ])
    expect(body.moves).toEqual(['reopen', 'note'])
  })
})
