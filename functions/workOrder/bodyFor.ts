import { known } from '../../shared/known'
import { timeOfUlid } from '../../shared/ulid'
import type { OrderCommand } from '../../shared/workOrder/commands'
import { orderIdOf } from '../../shared/workOrder/id'
import type { ApiDeps } from '../deps'
import { canonical } from '../seal'
import { expiresFrom, type Body } from './privatePart'

type Sent = { command: OrderCommand; personId: string; key: string }

/** The order's id follows from who asks and the command's key: however often it is sent, it is one order. */
export const markOf = ({ command, personId, key }: Sent, { seal }: Pick<ApiDeps, 'seal'>) => ({
  ulid: seal.ulid('order', timeOfUlid(key), `${personId} ${key}`),
  said: seal.brief('said', canonical(command)),
})

/** The words and the person behind an order in this grid. */
export function bodyFor(sent: Sent, gridId: string, deps: Pick<ApiDeps, 'seal' | 'now'>): Body {
  const { command, personId } = sent
  const { place, contact, answers, description, photoKeys, anonymous, onBehalf = false } = command
  const { ulid, said } = markOf(sent, deps)
  return known({
    orderId: orderIdOf(gridId, ulid),
    description,
    address: place.address,
    latitude: place.latitude,
    longitude: place.longitude,
    reporterId: personId,
    contact: contact && known(contact),
    anonymous,
    onBehalf,
    answers,
    photoKeys,
    said,
    x: expiresFrom(deps.now()),
  })
}
