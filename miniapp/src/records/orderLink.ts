import type { RoleHeld } from '../../../shared/actor'
import { orderUrl, workplaces, workplacesOf } from '../staff/workplaces'

const staffed = [workplaces.supervisor, workplaces.desk, workplaces.worker]

/** The page on which somebody with these roles opens an order. */
export function orderLink(roles: RoleHeld[], orderId: string) {
  const mine = workplacesOf(roles)
  const place = staffed.find(({ folder }) => mine.some((one) => one.folder === folder)) ?? workplaces.worker
  return orderUrl(place, orderId)
}
