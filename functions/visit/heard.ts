import { known } from '../../shared/known'
import { gridOf } from '../../shared/place/codes'
import type { Building } from '../../shared/street/street'
import { timeOfUlid } from '../../shared/ulid'
import type { Heard, VisitCommand } from '../../shared/visit/visit'
import type { OrderCommand } from '../../shared/workOrder/commands'
import { orderIdOf } from '../../shared/workOrder/id'
import type { Request } from '../handler'
import { canonical } from '../seal'
import { cellOf } from '../street/locate'
import { roleToOrder } from '../workOrder/claims'
import { createOnce } from '../workOrder/createOnce'
import { firstStep } from '../workOrder/firstStep'
import { expiresFrom, type Body } from '../workOrder/privatePart'
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

type Ordered = { command: OrderCommand; building: Building; key: string }

function bodyOf({ deps, actor }: Asked, { command, building, key }: Ordered): Body {
  const { place, photoKeys, anonymous, description, answers, contact } = command
  const ulid = deps.seal.ulid('order', timeOfUlid(key), `${actor.id} ${key}`)
  return known({
    orderId: orderIdOf(gridOf(building.id), ulid),
    description,
    address: place.address,
    latitude: place.latitude,
    longitude: place.longitude,
    reporterId: actor.id,
    contact: contact && known(contact),
    anonymous,
    onBehalf: true,
    answers,
    photoKeys,
    said: deps.seal.brief('said', canonical(command)),
    x: expiresFrom(deps.now()),
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
    { deps, actor, street },
    {
      body: bodyOf(request, { command, building, key }),
      key: deps.seal.brief('key', key),
      as: roleToOrder(actor),
      at: now,
      changeIn: (orderId) => firstStep({ command, located, street, now, orderId }),
    },
  )
}
