import { covers, scopesOf, type Actor } from '../../shared/actor'
import { done, refuse } from '../../shared/outcome'
import type { Street } from '../../shared/street/street'
import { timeOfUlid } from '../../shared/ulid'
import { gridIdOf, parseOrderId } from '../../shared/workOrder/id'
import type { ApiDeps } from '../deps'
import type { Handler } from '../handler'
import { placeLabel } from '../street/labels'
import { visitStore } from './store'

const isOver = (actor: Actor, gridId: string) =>
  (['supervisor', 'admin'] as const).some((role) =>
    scopesOf(actor, role).some((scope) => covers(scope, gridId)),
  )

/** Who opened it, by name: also of those who have left since. */
async function namesOf(openings: { by: string }[], { staff }: Street, { people }: ApiDeps) {
  const nameOf = async (personId: string) =>
    staff.find(({ id }) => id === personId)?.name || (await people.get(personId))?.name || '已离岗的人员'
  const everybody = [...new Set(openings.map(({ by }) => by))]
  const names = await Promise.all(everybody.map(async (id) => [id, await nameOf(id)] as const))
  return Object.fromEntries(names)
}

export const visitOpenings: Handler<'visitOpenings'> = async ({ deps, actor, street, input: { params } }) => {
  if (!isOver(actor, gridIdOf(parseOrderId(params.visitId)))) return refuse('notFound')
  const openings = await visitStore(deps.table).openings(params.visitId)
  const names = await namesOf(openings, street, deps)
  return done({
    openings: openings.map(({ by, at }) => ({ name: names[by] ?? '', at: new Date(at).toISOString() })),
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
  const names = await namesOf(openings, street, deps)
  return done({
    openings: openings.map(({ visitId, by, at, visitedAt }) => ({
      visitId,
      name: names[by] ?? '',
      at: new Date(at).toISOString(),
      visitedAt: new Date(visitedAt).toISOString(),
      placeLabel: placeLabel(street, { gridId: gridIdOf(parseOrderId(visitId)) }),
    })),
  })
}
