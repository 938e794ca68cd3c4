import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'
import { shownPhoto } from './shownPhoto'

const street = streetForFile(tableForFile())

describe('a photo', () => {
  it('goes with its own sender’s orders and words only', async () => {
    const { as, street: place } = street
    const [mine, theirs] = [await shownPhoto(street, 'zhou'), await shownPhoto(street, 'lin')]
    const { id } = orderOf(await as('zhou').post('/orders', anOrder(place)))
    const order = (photoKeys: string[]) => as('zhou').post('/orders', anOrder(place, { photoKeys }))
    const note = (photoKeys: string[]) =>
      as('zhou').post(`/orders/${id}/note`, { version: 1, words: '又坏了', photoKeys })

    for (const photoKeys of [[theirs], [mine, theirs]]) {
      expect([await order(photoKeys), await note(photoKeys)]).toMatchObject([
        { status: 422, body: { refusal: 'photoNotYours' } },
        { status: 422, body: { refusal: 'photoNotYours' } },
      ])
    }
    expect([(await order([mine])).status, (await note([mine])).status]).toEqual([201, 200])
  })

  it('is named once', async () => {
    const mine = await shownPhoto(street, 'zhou')

    const { status, body } = await street
      .as('zhou')
      .post('/orders', anOrder(street.street, { photoKeys: [mine, mine] }))

    expect([status, body.refusal, body.field]).toEqual([400, 'badInput', 'photoKeys'])
  })
})
