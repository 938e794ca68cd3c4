import { done, refuse } from '../../shared/outcome'
import type { Handler, Request } from '../handler'
import { sessionOn } from './sessionOn'
import { computerStore } from './store'

const iso = (at: number) => new Date(at).toISOString()

async function shown({ deps, actor, computer }: Request<'myComputers' | 'endComputer'>) {
  const kept = await computerStore(deps.table).letInBy(actor.id, deps.now())
  const computers = kept.map(({ id, since, endsAt }) => ({
    ...{ id, since: iso(since), until: iso(endsAt) },
    isThis: id === computer,
  }))
  return done({ computers })
}

/** 已在电脑登录. */
export const myComputers: Handler<'myComputers'> = shown

/** By the phone, or at the computer itself: one's own only, and what is not there any more is ended already. */
export const endComputer: Handler<'endComputer'> = async (request) => {
  const { deps, actor, input } = request
  await computerStore(deps.table).end(actor.id, input.body.id)
  return shown(request)
}

/** From one street that she serves in to another: on the phone she signs in anew for that, on a computer she cannot. */
export const enterOnComputer: Handler<'enterOnComputer'> = async ({ deps, actor, computer, input }) => {
  const kept = await computerStore(deps.table).letInBy(actor.id, deps.now())
  const here = kept.find(({ id }) => id === computer)
  if (!here) return refuse('notSignedIn')
  const session = await sessionOn(here, { personId: actor.id, street: input.body.streetId }, deps)
  return session ? done(session) : refuse('notFound', { field: 'streetId' })
}
