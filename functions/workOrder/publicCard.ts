import { metresBetween, type Point } from '../../shared/place/distance'
import type { PublicCard } from '../../shared/workOrder/order'
import { photoLink } from '../photo/link'
import { briefly } from './briefly'
import { lastOf } from './fold'
import { iso, present, type Viewer } from './present'
import type { Body } from './privatePart'
import type { WorkOrder } from './workOrder'

/** An order on a list of neighbours: its words only once somebody in service has looked at it. */
export function publicCard(
  order: WorkOrder,
  body: Body | undefined,
  { viewer, from, after }: { viewer: Viewer; from: Point | undefined; after: string[] },
): PublicCard {
  const seen = present(order, 'public', { ...viewer, body })
  const closing = lastOf(order, 'close')
  return {
    ...seen,
    title: seen.description ? briefly(seen.description) : seen.categoryName,
    afterPhotoUrls: after.map((key) => photoLink(key, viewer.deps)),
    distance: from ? Math.round(metresBetween(from, seen.place)) : 0,
    ...(order.status === 'closed' && closing && { closedAt: iso(closing.at) }),
  }
}
