import type { Order } from '../../shared/workOrder/order'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { inStatus } from './lives'
import { mover } from './mover'

const street = streetForFile(tableForFile())
const { moveAs } = mover(street)

const cardIn = async (who: string, queue: string, id: string) => {
  const { body } = await street.as(who).get(`/queues/${queue}?limit=50`)
  return (body.orders as Order[]).find((card) => card.id === id)
}

it('a card says how often somebody has asked after it 催办, until it is finished', async () => {
  const { id } = await inStatus(street, 'dispatched')
  const unit = 'unit-990100001U01'
  const before = await cardIn('luo', unit, id)
  await moveAs('zhou').make(id, 'remind', { reason: '老人怕摔' })
  await moveAs('qin').make(id, 'remind', { reason: '居民又来问了' })
  const asked = await cardIn('luo', unit, id)
  await moveAs('luo').make(id, 'accept')
  await moveAs('luo').make(id, 'finish', { note: '换好了' })

  const finished = await cardIn('qin', `check-${street.street.id}`, id)

  expect([before, asked, finished].map((card) => [card?.id, card?.reminders])).toEqual([
    [id, undefined],
    [id, 2],
    [id, undefined],
  ])
})
