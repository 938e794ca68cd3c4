import { known } from '../../shared/known'
import type { Holder, Step } from '../../shared/workOrder/order'
import type * as z from 'zod/mini'
import type { ApiDeps } from '../deps'
import { holders } from '../keys'
import { holderShown } from '../street/labels'
import type { Viewer } from './present'
import type { StepKept, WorkOrder } from './workOrder'

/** Volunteers who had an order in hand, by id, as they want to be called: for whom it concerns. */
export type Helpers = Map<string, { name: string; phone: string }>

const helped = ({ steps }: WorkOrder) => [
  ...new Set(steps.filter(({ as }) => as === 'volunteer').map(({ by }) => by)),
]

/** Whoever has stopped volunteering since is named no more. */
export async function helpersIn(order: WorkOrder, { people }: Pick<ApiDeps, 'people'>): Promise<Helpers> {
  const street = order.id.slice(0, 9)
  const found = await Promise.all(
    helped(order).map(async (id) => [id, (await people.standing(id, street))?.volunteering] as const),
  )
  return new Map(
    found.flatMap(([id, registered]) =>
      registered ? [[id, { name: registered.name, phone: registered.phone }] as const] : [],
    ),
  )
}

type HolderSeen = z.output<typeof Holder> | null

/**
 * Who has it: of a volunteer name and telephone while it is in her hands, and to neighbours neither, nor an id by which
 * they could tell that it is the same one elsewhere.
 */
export function holderSeen(order: WorkOrder, holder: string | undefined, viewer: Viewer): HolderSeen {
  const id = helped(order).find((helper) => holders.person(helper) === holder)
  if (!holder || !id) return holderShown(viewer.street, holder)
  const helper = viewer.helpers?.get(id)
  const isMe = viewer.actor.id === id
  if (!helper) return { id: isMe ? holder : holders.person(''), kind: 'person', name: '志愿者' }
  const phone = order.holder === holder ? helper.phone : undefined
  return known({ id: holder, kind: 'person' as const, name: helper.name, unitName: '志愿者', phone })
}

/** A volunteer’s step: hers by name for whom it concerns, a neighbour’s for everybody else. */
export function helperStep({ as: role, by }: StepKept, { actor, helpers }: Viewer): Step['by'] {
  const name = helpers?.get(by)?.name
  return known({ role, name: name ?? '一位志愿者', isMe: by === actor.id, unitName: name && '志愿者' })
}
