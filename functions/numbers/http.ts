import { chinaDay } from '../../shared/clock/china'
import { covers, scopesOf, type Actor } from '../../shared/actor'
import { done, refuse } from '../../shared/outcome'
import type { Street } from '../../shared/street/street'
import type { Handler } from '../handler'
import { presentNumbers } from './present'
import { childrenOf, isAhead, readNumbers } from './readNumbers'

/** Whose numbers these are to see 看数: the street's of supervisors and admins, a community's of its dispatchers too. */
export const maySee = (actor: Actor, node: string) =>
  (['supervisor', 'admin', 'dispatcher'] as const).some((role) =>
    scopesOf(actor, role).some((scope) => covers(scope, node)),
  )

/** Whether there is such a place in the street. */
const isIn = (street: Street, node: string) =>
  node === street.id ||
  childrenOf(street, street.id).includes(node) ||
  childrenOf(street, node.slice(0, 12)).includes(node)

export const numbers: Handler<'numbers'> = async ({ deps, actor, street, input: { params, query } }) => {
  const { nodeId } = params
  // Another's numbers look like those of a place that does not exist.
  if (!isIn(street, nodeId) || !maySee(actor, nodeId)) return refuse('notFound')
  const { kind = 'month', month } = query
  if (month && isAhead(month, chinaDay(deps.now()) + 31)) return refuse('badInput', { field: 'month' })
  const read = await readNumbers({ street, node: nodeId, kind, ...(month && { month }) }, deps)
  return done(presentNumbers(street, nodeId, read))
}
