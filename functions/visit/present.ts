import { known } from '../../shared/known'
import type { Street } from '../../shared/street/street'
import type { Visit, VisitCard } from '../../shared/visit/visit'
import { numberOf, parseOrderId, gridIdOf } from '../../shared/workOrder/id'
import { categoryName, placeLabel } from '../street/labels'
import type { VisitKept, WordsKept } from './store'

type Seen = { street: Street; isWhole: boolean }

/** A line of the ledger: who oversees learns that there was a visit, not whom it was paid to. */
export function cardOf(visit: VisitKept, { street, isWhole }: Seen): VisitCard {
  const { id, at, by, buildingId, purpose, room, name, orderIds, verified, isUnlisted } = visit
  const gridId = gridIdOf(parseOrderId(id))
  return {
    id,
    at: new Date(at).toISOString(),
    gridId,
    buildingId,
    placeLabel: placeLabel(street, { gridId, buildingId }),
    ...(isWhole && { room, ...(name && { name }) }),
    purpose,
    heard: orderIds.length,
    verified,
    ...(isUnlisted && { isUnlisted }),
    by: street.staff.find((person) => person.id === by)?.name ?? '网格员',
  }
}

/** The household and what was said: for whom it is a task. */
function wholeOf({ contact, room, note }: WordsKept) {
  const { name, phone } = contact ?? {}
  return known({ room, name, phone, note })
}

const nothing: WordsKept['heard'] = []

export function visitOf(visit: VisitKept, words: WordsKept | undefined, seen: Seen): Visit {
  const { heard = nothing } = words ?? {}
  return {
    ...cardOf(visit, seen),
    ...(seen.isWhole && words && wholeOf(words)),
    isWhole: seen.isWhole,
    orders: visit.orderIds.map((orderId, at) => ({
      kind: heard[at]?.kind ?? 'issue',
      categoryName: categoryName(seen.street, heard[at]?.categoryCode ?? ''),
      orderId,
      number: numberOf(parseOrderId(orderId).ulid),
      ...(seen.isWhole && heard[at] && { words: heard[at].words }),
    })),
  }
}
