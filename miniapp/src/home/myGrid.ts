import type { Me } from '../../../shared/person/person'
import type { Catalogue } from '../../../shared/street/operations'
import { gridOf } from '../../../shared/place/codes'
import { homeOf } from '../person/homeOf'
import type { Mine } from '../workOrder/OrderSlip'

type Known = { catalogue: Catalogue; me: Me }

/** The grid of one's household, else of what one reported last. */
export function myGrid({ catalogue, me }: Known, orders: Pick<Mine, 'gridId'>[] = []) {
  const home = homeOf(catalogue, me)
  const gridId = home ? gridOf(home.id) : orders[0]?.gridId
  return catalogue.grids.find(({ id }) => id === gridId)
}
