import { covers, scopesOf } from '../../shared/actor'
import { done, refuse } from '../../shared/outcome'
import { gridOf } from '../../shared/place/codes'
import type { Handler } from '../handler'
import { householdsOf } from '../household/store'

/** 户名册 of a building: doors and no names, for whoever walks its grid. */
export const buildingHouseholds: Handler<'buildingHouseholds'> = async ({ deps, actor, street, input }) => {
  const { buildingId } = input.params
  const gridId = gridOf(buildingId)
  if (!scopesOf(actor, 'gridWorker').some((scope) => covers(scope, gridId))) return refuse('notYourGrid')
  const households = await householdsOf(deps.table, street, buildingId)
  return done({ isListed: households !== undefined, rooms: (households ?? []).map(({ room }) => room) })
}
