import type { Actor } from '../../shared/actor'
import { refuse } from '../../shared/outcome'
import type { Request } from '../handler'
import { servesDesk } from '../topic/claims'
import { isHere } from '../topic/isHere'
import { personal } from '../topic/personal'
import { sightOf as sightOfOrder } from '../workOrder/claims'
import { walksIn } from './claims'
import { publicWords } from './prepare'

type Adding = Request<'addNeed'>

async function hasSeen(orderId: string | undefined, { deps, actor }: Adding) {
  if (orderId === undefined) return true
  const order = orderId.startsWith(`${actor.street}-`) ? await deps.workOrders.get(orderId) : undefined
  return order !== undefined && sightOfOrder(order, actor) === 'whole'
}

/** The desk; and whoever goes from door to door there 走访 brings what was heard: the desk takes it from here. */
const mayList = (actor: Actor, place: string, orderId: string | undefined) =>
  servesDesk(actor, place) || (orderId !== undefined && walksIn(place, actor))

/** Why it may not be listed by this person. */
export async function mayAdd(request: Adding) {
  const { actor, street, input } = request
  const { place, orderId } = input.body
  if (!isHere([place], street)) return refuse('outsideStreet', { field: 'place' })
  if (!mayList(actor, place, orderId)) return refuse('notYourRole', { field: 'place' })
  if (!(await hasSeen(orderId, request))) return refuse('notFound', { field: 'orderId' })
  return personal(publicWords(input.body), 'title')
}
