import type { Actor } from '../../shared/actor'
import { known } from '../../shared/known'
import { done } from '../../shared/outcome'
import type { Me } from '../../shared/person/person'
import type { Street } from '../../shared/street/street'
import type { ApiDeps } from '../deps'
import type { Handler } from '../handler'

async function myself(deps: ApiDeps, actor: Actor, { id, name, phone }: Street): Promise<Me> {
  const [person, standing] = await Promise.all([
    deps.people.get(actor.id),
    deps.people.standing(actor.id, actor.street),
  ])
  const household = standing?.household
  return {
    id: actor.id,
    name: person?.name ?? '',
    ...(person?.phone && { phone: person.phone }),
    street: { id, name, phone },
    roles: actor.roles,
    ...(household && { household: { label: household.label, verified: household.verified } }),
  }
}

export const me: Handler<'me'> = async ({ deps, actor, street }) => done(await myself(deps, actor, street))

export const saveMe: Handler<'saveMe'> = async ({ deps, actor, street, input: { body } }) => {
  const before = (await deps.people.get(actor.id)) ?? { name: '', homeStreet: actor.street }
  await deps.people.save(actor.id, { ...before, ...known(body) })
  return done(await myself(deps, actor, street))
}
