import { chinaDay } from '../../shared/clock/china'
import { covers, scopesOf, type Actor } from '../../shared/actor'
import type { WindowKind } from '../../shared/numbers/windows'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Street } from '../../shared/street/street'
import { childrenOf, isAhead, type Asked } from './readNumbers'

/** Whose numbers these are to see 看数: the street's of supervisors and admins, a community's of its dispatchers too. */
const maySee = (actor: Actor, node: string) =>
  (['supervisor', 'admin', 'dispatcher'] as const).some((role) =>
    scopesOf(actor, role).some((scope) => covers(scope, node)),
  )

/** Whether there is such a place in the street. */
const isIn = (street: Street, node: string) =>
  node === street.id ||
  childrenOf(street, street.id).includes(node) ||
  childrenOf(street, node.slice(0, 12)).includes(node)

type Query = { kind?: WindowKind | undefined; month?: string | undefined }
type Caller = { actor: Actor; street: Street; now: number }

/** Another's numbers look like those of a place that does not exist. */
export function askedFor(
  { actor, street, now }: Caller,
  node: string,
  { kind = 'month', month }: Query,
): Outcome<Asked> {
  if (!isIn(street, node) || !maySee(actor, node)) return refuse('notFound')
  const asked = { street, node, kind, ...(month && { month }) }
  return isAhead(asked, chinaDay(now)) ? refuse('badInput', { field: 'month' }) : done(asked)
}
