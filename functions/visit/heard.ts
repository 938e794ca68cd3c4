import { known } from '../../shared/known'
import { gridOf } from '../../shared/place/codes'
import type { Building } from '../../shared/street/street'
import { timeOfUlid } from '../../shared/ulid'
import type { Heard, VisitCommand } from '../../shared/visit/visit'
import type { OrderCommand } from '../../shared/workOrder/commands'
import type { Request } from '../handler'
import { cellOf } from '../street/locate'
import { roleToOrder } from '../workOrder/claims'
import { createOnce } from '../workOrder/createOnce'
import { firstStep } from '../workOrder/firstStep'
import { bodyFor } from '../workOrder/bodyFor'
import type { WordsKept } from './store'

type Asked = Request<'recordVisit'>

type Where = { body: Pick<VisitCommand, 'room' | 'contact'>; building: Building }

/** The order that somebody would have typed: at the household's place, in its name, with its telephone. */
export const orderOf = (
  { kind, categoryCode, words, answers }: Heard,
  { body, building }: Where,
): OrderCommand => {
  const { id: buildingId, name, latitude, longitude } = building
  return known({
    kind,
    categoryCode,
    description: words,
    place: { latitude, longitude, buildingId, address: `${name} ${body.room}`.slice(0, 100) },
    photoKeys: [],
    anonymous: false,
    answers,
    contact: body.contact,
    onBehalf: true,
  })
}

/**
 * 点单 for one thing heard, under a key that follows from the visit: sent twice, it is one order. What was judged when
 * the visit was taken is not judged again: a visit that broke off is completed, whatever has changed since.
 */
export function orderHeard(request: Asked, { visitId, building }: WordsKept, at: number) {
  const { deps, actor, street, input } = request
  const heard = input.body.heard[at]
  if (!heard) throw new Error('nothing was heard there')
  const command = orderOf(heard, { body: input.body, building })
  const key = deps.seal.ulid('heard', timeOfUlid(request.key), `${visitId} ${at}`)
  const now = deps.now()
  const located = { gridId: gridOf(building.id), buildingId: building.id, cell: cellOf(building) }
  return createOnce(
    { deps, actor },
    {
      body: bodyFor({ command, personId: actor.id, key }, located.gridId, deps),
      key: deps.seal.brief('key', key),
      as: roleToOrder(actor),
      at: now,
      changeIn: (orderId) => firstStep({ command, located, street, now, orderId }),
    },
  )
}
