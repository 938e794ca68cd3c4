import { covers, scopesOf, type Actor } from '../../shared/actor'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { gridOf } from '../../shared/place/codes'
import type { Building } from '../../shared/street/street'
import type { Request } from '../handler'
import { isKeyTimely } from '../idempotency'
import { orderable } from '../workOrder/order'
import { orderOf } from './heard'
import { isTimely, readTicket } from './ticket'
import { isFresh } from './verify'

type Asked = Request<'recordVisit'>

const walks = (actor: Actor, gridId: string) =>
  scopesOf(actor, 'gridWorker').some((scope) => covers(scope, gridId))

function checkHeard({ input: { body }, street }: Asked, building: Building): Outcome<Building> {
  for (const [at, heard] of body.heard.entries()) {
    const can = orderable(orderOf(heard, { body, building }), street)
    if (!can.ok) return { ...can, field: `heard.${at}.${can.field ?? 'words'}` }
  }
  return done(building)
}

async function isTicketGood({ input: { body }, deps, actor }: Asked, visitId: string) {
  if (!body.ticket) return true
  const ticket = readTicket(body.ticket, actor, deps.seal)
  if (!ticket || !isTimely(ticket, deps.now())) return false
  const standing = await deps.people.standing(ticket.personId, actor.street)
  return isFresh(standing, { ticket, visitId })
}

/** Everything that can stand in the way, asked before anything is written; and the building as it is today. */
export async function judge(request: Asked, visitId: string): Promise<Outcome<Building>> {
  const { deps, actor, street, input, key } = request
  if (!isKeyTimely(key, deps.now())) return refuse('keyExpired')
  const building = street.buildings.find(({ id }) => id === input.body.buildingId)
  if (!building) return refuse('outsideStreet', { field: 'buildingId' })
  if (!walks(actor, gridOf(building.id))) return refuse('notYourGrid', { field: 'buildingId' })
  const heard = checkHeard(request, building)
  if (!heard.ok) return heard
  return (await isTicketGood(request, visitId)) ? heard : refuse('codeUnknown', { field: 'ticket' })
}
