import type { Context } from 'hono'
import type { Actor } from '../shared/actor'
import type { Operation } from '../shared/operation'
import { done, refuse, type Outcome } from '../shared/outcome'
import type { Street } from '../shared/street/street'
import type { ApiDeps } from './deps'

export type Called = { actor?: Actor; street?: Street }
export type CallerOf = (c: Context, operation: Operation, deps: ApiDeps) => Promise<Outcome<Called>>

const bearerOf = (c: Context, deps: ApiDeps) => {
  const [scheme, token = ''] = (c.req.header('Authorization') ?? '').split(' ')
  return scheme === 'Bearer' ? deps.tokens.read(token, deps.now()) : undefined
}

/** Who calls, if the operation is theirs to call. */
export const caller: CallerOf = async (c, { by }, deps) => {
  if (by === 'anyone') return done({})
  const bearer = await bearerOf(c, deps)
  if (!bearer) return refuse('notSignedIn')
  const [actor, street] = await Promise.all([
    deps.people.actor(bearer.personId, bearer.street),
    deps.streets.get(bearer.street),
  ])
  if (!actor || !street) return refuse('notSignedIn')
  const mayCall = by === 'signedIn' || actor.roles.some(({ role }) => by.includes(role))
  return mayCall ? done({ actor, street }) : refuse('notYourRole')
}
