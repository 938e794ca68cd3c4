import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'

const street = streetForFile(tableForFile())

describe('words copied from elsewhere', () => {
  it('lose the marks that nobody sees, and keep their lines', async () => {
    const body = {
      ...anOrder(street.street, { description: '\u202a灯坏了\u202c\r\n两盏' }),
      contact: { phone: '\u202d19900001001\u202c' },
    }

    const { id } = orderOf(await street.as('zhou').post('/orders', body))

    const { description, reporter } = orderOf(await street.as('shen').get(`/orders/${id}`))
    expect([description, reporter?.phone]).toEqual(['灯坏了\n两盏', '19900001001'])
  })
})
