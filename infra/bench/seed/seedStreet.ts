import { countOrders } from '../../../functions/numbers/countOrders'
import { roll } from '../../../functions/numbers/roll'
import type { WholeDeps } from '../../../functions/setup/deps'
import { toItem } from '../../../functions/workOrder/item'
import type { WorkOrder } from '../../../functions/workOrder/workOrder'
import { chinaDay, chinaOffset, dayMs } from '../../../shared/clock/china'
import { firstDayOf, monthOf } from '../../../shared/numbers/windows'
import { chanceOf } from '../../demo/history/choose'
import { begun, lived } from './life'
import { townOf, type Town } from './town'
import { writeMany } from './writeMany'

export type Seeding = {
  streetId: string
  /** So many in the month that goes on at `now`. */
  orders: number
  now: number
  deps: WholeDeps
  /** What else is to be known of each. */
  hear?: (order: WorkOrder) => void
}

/** Changes that the consumer hears at once. */
const batch = 1000

const monthBegan = (now: number) => firstDayOf(monthOf(chinaDay(now))) * dayMs - chinaOffset

/** Orders of one grid as they stand now. */
function* ordersIn(town: Town, at: number, { now, orders, streetId }: Seeding) {
  const gridId = town.grids[at]?.id ?? ''
  const chance = chanceOf(`grid ${at} of ${streetId}`)
  const since = monthBegan(now)
  const share = Math.floor((orders + at) / town.grids.length)
  for (let place = 0; place < share; place++) {
    const order = begun(gridId, town, { at: since + Math.floor(chance() * (now - since)), chance })
    yield lived(order, town, { at: now, chance })
  }
}

async function keepAndCount(orders: WorkOrder[], deps: WholeDeps) {
  const items = orders.map(toItem)
  const told = items.map((after) => ({ key: after, before: undefined, after }))
  await writeMany(items, deps.table.raw)
  await countOrders(told, deps)
}

async function settle({ streetId, deps }: Seeding, { street, supervisor }: Town) {
  await deps.streets.save({ ...street, staff: [] })
  await deps.people.save(supervisor.id, { name: '督办', homeStreet: streetId })
  await deps.people.saveStanding(supervisor.id, streetId, { roles: supervisor.roles })
}

/**
 * A street with its orders, written past the API and counted by the stream's own consumer, grid by grid so that a batch
 * touches few leaves; then summed up as every night.
 */
export async function seedStreet(seeding: Seeding) {
  const { streetId, deps, hear } = seeding
  const town = townOf(streetId)
  await settle(seeding, town)
  let under: Promise<void> = Promise.resolve()
  for (let at = 0; at < town.grids.length; at++) {
    const orders = [...ordersIn(town, at, seeding)]
    if (hear) orders.forEach(hear)
    for (let from = 0; from < orders.length; from += batch) {
      // The next are thought out while these are written.
      await under
      under = keepAndCount(orders.slice(from, from + batch), deps)
    }
  }
  await under
  await roll(streetId, { ...deps, reckonings: town.street.reckonings ?? [] })
  return town
}
