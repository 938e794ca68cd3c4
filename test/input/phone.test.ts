import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { anOrder } from '../workOrder/orders'

const at = streetForFile(tableForFile())

it('a telephone that is none is refused by its name, wherever it stands', async () => {
  const [lin, order] = [at.as('lin'), anOrder(at.street, { contact: { phone: '3305' } })]
  const replies = [await lin.post('/orders', order), await lin.put('/me', { phone: '3305' })]

  expect(replies.map(({ status, body: { field, title } }) => [status, field, title])).toEqual([
    [400, 'contact.phone', '电话：要 11 位数字，座机连区号'],
    [400, 'phone', '电话：要 11 位数字，座机连区号'],
  ])
})
