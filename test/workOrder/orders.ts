import type * as z from 'zod/mini'
import type { Street } from '../../shared/street/street'
import type { OrderCommand } from '../../shared/workOrder/commands'
import type { Order, Step } from '../../shared/workOrder/order'
import { lamp } from '../support/aStreet'
import type { Reply } from '../support/app'

/** A broken lamp at the first building, but for what the test is about. */
export function anOrder(street: Street, more: Partial<OrderCommand> = {}): OrderCommand {
  const building = street.buildings[0]
  return {
    kind: 'issue',
    categoryCode: lamp.code,
    description: '北门口的路灯三天不亮了，老人摸黑走路',
    place: {
      latitude: building?.latitude ?? 0,
      longitude: building?.longitude ?? 0,
      address: '1号楼北门',
      ...(building && { buildingId: building.id }),
    },
    photoKeys: [],
    anonymous: false,
    ...more,
  }
}

/** The order in an answer; whatever else was answered is shown instead of a puzzling undefined. */
export function orderOf({ status, body }: Reply) {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body.order as z.output<typeof Order>
}

export type StepSeen = z.output<typeof Step>

export async function stepsOf(caller: { get: (path: string) => Promise<Reply> }, orderId: string) {
  return (await caller.get(`/orders/${orderId}`)).body.steps as StepSeen[]
}
