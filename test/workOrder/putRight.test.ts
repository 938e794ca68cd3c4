import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { inStatus } from './lives'
import { mover } from './mover'
import { orderOf } from './orders'

const street = streetForFile(tableForFile())
const { moveAs } = mover(street)

it('put right to a place without a building, an order lies in none any more', async () => {
  const { id } = await inStatus(street, 'ordered')
  const [building] = street.street.buildings
  const place = { latitude: building?.latitude, longitude: building?.longitude, address: '北门' }
  const was = await street.deps.workOrders.get(id)
  const filed = orderOf(await moveAs('shen').make(id, 'file', { place }))

  expect(was?.buildingId).toBeDefined()
  expect((await street.deps.workOrders.get(id))?.buildingId).toBeUndefined()
  expect(filed.placeLabel).toBe('梧桐里社区 第1网格')
})
