import type { Context } from 'hono'
import type { Actor } from '../shared/actor'
import type { Operation } from '../shared/operation'
import { done, refuse, type Outcome } from '../shared/outcome'
import type { Street } from '../shared/street/street'
import type { ApiDeps } from './deps'
import type { Bearer } from './session/tokens'

export type Called = {
  actor?: Actor
  street?: Street
  /** Which of her computers 电脑 she asks from; none where it is the phone. */
  computer?: string
}
export type CallerOf = (c: Context, operation: Operation, deps: ApiDeps) => Promise<Outcome<Called>>

const bearerOf = (c: Context, deps: ApiDeps) => {
  const [scheme, token = ''] = (c.req.header('Authorization') ?? '').split(' ')
  return scheme === 'Bearer' ? deps.tokens.read(token, deps.now()) : undefined
}

/** Who holds this token, if she still is somebody there, and her phone still lets the computer in that she asks from. */
async function holderOf({ personId, street: streetId, computer }: Bearer, { people, streets }: ApiDeps) {
  const [actor, street, isLetIn] = await Promise.all([
    people.actor(personId, streetId),
    streets.get(streetId),
    !computer || people.computer(personId, computer),
  ])
  return actor && street && isLetIn ? { actor, street, ...(computer && { computer }) } : undefined
}

/** Who calls, if the operation is theirs to call. */
export const caller: CallerOf = async (c, { by }, deps) => {
  if (by === 'anyone') return done({})
  const bearer = await bearerOf(c, deps)
  const holder = bearer && (await holderOf(bearer, deps))
  if (!holder) return refuse('notSignedIn')
  const mayCall = by === 'signedIn' || holder.actor.roles.some(({ role }) => by.includes(role))
  return mayCall ? done(holder) : refuse('notYourRole')
}
