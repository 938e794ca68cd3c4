import type { Actor, Role } from '../../shared/actor'

const has = (actor: Actor, roles: readonly Role[]) => actor.roles.some(({ role }) => roles.includes(role))

export const mayExport = (actor: Actor) => has(actor, ['dispatcher', 'supervisor', 'admin'])

/** 居民的话、地址、姓名、电话: for the street alone, and with a reason. */
export const maySeePersons = (actor: Actor) => has(actor, ['supervisor', 'admin'])
