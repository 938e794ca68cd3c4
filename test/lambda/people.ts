import type { WholeDeps } from '../../functions/setup/deps'
import { openidOf } from '../../infra/local/wechat/login'
import { aStreet, peopleOf } from '../support/aStreet'
import { callers, depsFor, settle } from '../support/app'
import type { TestTable } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'
import { keysFrom } from './caller'
import { appId } from './town'

export const street = aStreet('990100001')
const people = Object.values(peopleOf(street))
const dayMs = 86_400_000

/** Whoever takes her own phone is known: her WeChat leads to her. */
const knowPhones = (deps: WholeDeps) =>
  Promise.all(
    people.map(({ id }) =>
      deps.people.behind(deps.seal.of('wechat', `${appId} ${openidOf(appId, id)}`), () => id),
    ),
  )

/** A lamp that was reported ten days ago, and whose time has run out since. */
async function leaveOneWaiting(deps: WholeDeps, now: number) {
  const { as } = callers(deps, { now })
  const nextKey = keysFrom(now)
  const { id } = orderOf(await as('lin').post('/orders', anOrder(street), nextKey()))
  await as('shen').post(`/orders/${id}/file`, { version: 1 }, nextKey())
  return id
}

/** The street and its people, looked after for ten days; the same in every table of the same moment. */
export async function inhabit(table: TestTable, now: number) {
  const then = now - 10 * dayMs
  const deps = depsFor(table, { now: then })
  await settle(deps, street, people)
  await knowPhones(deps)
  return leaveOneWaiting(deps, then)
}

/** Somebody who has this role here. */
export const someoneWho = (role: string) =>
  people.find(({ roles }) => roles.some((held) => held.role === role))?.id
