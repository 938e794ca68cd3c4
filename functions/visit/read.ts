import { covers, scopesOf, type Actor, type Role } from '../../shared/actor'
import { done, refuse } from '../../shared/outcome'
import { streetOf } from '../../shared/place/codes'
import { gridIdOf, parseOrderId } from '../../shared/workOrder/id'
import type { Handler } from '../handler'
import { expiresFrom } from '../workOrder/privatePart'
import { cardOf, visitOf } from './present'
import { visitStore } from './store'

const has = (actor: Actor, role: Role, gridId: string) =>
  scopesOf(actor, role).some((scope) => covers(scope, gridId))

/** Households are the grid worker's task alone; dispatchers and supervisors see that there were visits. */
function sightOf(actor: Actor, gridId: string) {
  if (streetOf(gridId) !== actor.street) return undefined
  if (has(actor, 'gridWorker', gridId)) return { isWhole: true }
  const oversees = (['dispatcher', 'supervisor'] as const).some((role) => has(actor, role, gridId))
  return oversees ? { isWhole: false } : undefined
}

const ordinary = 20

export const visits: Handler<'visits'> = async ({ deps, actor, street, input: { query } }) => {
  const { gridId, month, limit = ordinary, cursor } = query
  const sight = sightOf(actor, gridId)
  if (!sight) return refuse('notYourGrid', { field: 'gridId' })
  const page = { limit, ...(cursor && { cursor }) }
  const { visits: found, last } = await visitStore(deps.table).ofMonth(gridId, month, page)
  return done({
    visits: found.map((visit) => cardOf(visit, { street, ...sight })),
    ...(last && { cursor: last }),
  })
}

/** Opened whole, it leaves a line first: who, when, which visit. */
export const openVisit: Handler<'openVisit'> = async ({ deps, actor, street, input: { params } }) => {
  const { visitId } = params
  const sight = sightOf(actor, gridIdOf(parseOrderId(visitId)))
  const store = visitStore(deps.table)
  const visit = sight && (await store.get(visitId))
  if (!visit) return refuse('notFound')
  const now = deps.now()
  if (sight.isWhole) await store.noteOpening(visitId, { by: actor.id, at: now }, expiresFrom(now))
  const words = await store.words(actor.street, parseOrderId(visitId).ulid)
  return done({ visit: visitOf(visit, words, { street, ...sight }) })
}
