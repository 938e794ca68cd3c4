import { known } from '../../shared/known'
import type { Building } from '../../shared/street/street'
import { timeOfUlid } from '../../shared/ulid'
import type { Heard, VisitCommand } from '../../shared/visit/visit'
import type { OrderCommand } from '../../shared/workOrder/commands'
import type { Request } from '../handler'
import { order } from '../workOrder/order'
import type { WordsKept } from './store'

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

/** 点单 for one thing heard, under a key that follows from the visit: sent twice, it is one order. */
export function orderHeard(request: Request<'recordVisit'>, words: WordsKept, at: number) {
  const { deps, actor, street, input, key } = request
  const heard = input.body.heard[at]
  if (!heard) throw new Error('nothing was heard there')
  const body = orderOf(heard, { body: input.body, building: words.building })
  return order({
    deps,
    actor,
    street,
    input: { params: undefined, query: undefined, body },
    key: deps.seal.ulid('heard', timeOfUlid(key), `${words.visitId} ${at}`),
  })
}
