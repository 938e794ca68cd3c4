import { covers, scopesOf, type Actor } from '../../shared/actor'
import { done, refuse } from '../../shared/outcome'
import type { Street } from '../../shared/street/street'
import { timeOfUlid } from '../../shared/ulid'
import { gridIdOf, parseOrderId } from '../../shared/workOrder/id'
import type { Handler } from '../handler'
import { placeLabel } from '../street/labels'
import { visitStore } from './store'

const isOver = (actor: Actor, gridId: string) =>
  (['supervisor', 'admin'] as const).some((role) =>
    scopesOf(actor, role).some((scope) => covers(scope, gridId)),
  )

const nameIn = ({ staff }: Street, personId: string) =>
  staff.find(({ id }) => id === personId)?.name ?? personId

export const visitOpenings: Handler<'visitOpenings'> = async ({ deps, actor, street, input: { params } }) => {
  if (!isOver(actor, gridIdOf(parseOrderId(params.visitId)))) return refuse('notFound')
  const openings = await visitStore(deps.table).openings(params.visitId)
  return done({
    openings: openings.map(({ by, at }) => ({ name: nameIn(street, by), at: new Date(at).toISOString() })),
  })
}

/** 查看记录 of a month, by the moment: that it was opened, and where, and never whom it was paid to. */
export const openingsOfMonth: Handler<'openingsOfMonth'> = async ({ deps, actor, street, input }) => {
  const store = visitStore(deps.table)
  const found = await store.openingsOfMonth(street.id, input.query.month)
  const openings = found
    .flatMap(({ visitId, by, at, ulid }) =>
      visitId ? [{ visitId, by, at, visitedAt: timeOfUlid(ulid) }] : [],
    )
    .filter(({ visitId }) => isOver(actor, gridIdOf(parseOrderId(visitId))))
    .sort((one, other) => other.at - one.at)
  return done({
    openings: openings.map(({ visitId, by, at, visitedAt }) => ({
      visitId,
      name: nameIn(street, by),
      at: new Date(at).toISOString(),
      visitedAt: new Date(visitedAt).toISOString(),
      placeLabel: placeLabel(street, { gridId: gridIdOf(parseOrderId(visitId)) }),
    })),
  })
}
