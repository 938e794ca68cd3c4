import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Handler } from '../handler'
import { servesDesk } from '../topic/claims'
import type { Viewer } from '../topic/present'
import { sightOf } from './claims'
import { ranked } from './matching'
import type { Need } from './need'
import { cardOf, present, resourceSeen } from './present'
import { needStore, projectFollowers, resourceStore } from './store'

const ordinary = 20
/** So many resources are looked at for a match. */
const mostCompared = 200

/** The need, if this person may see it: what she may not see is as if it were not there. */
export async function openNeed(id: string, { deps, actor }: Viewer): Promise<Outcome<Need>> {
  if (!id.startsWith(`${actor.street}-`)) return refuse('notFound')
  const need = await needStore(deps.table).get(id)
  return need && sightOf(need, actor) ? done(need) : refuse('notFound')
}

export async function shown(need: Need, viewer: Viewer) {
  const isFollowing = await projectFollowers(viewer.deps.table).isFollowing(need.id, viewer.actor.id)
  return done({ need: present(need, { ...viewer, isFollowing }) })
}

export const needs: Handler<'needs'> = async (request) => {
  const { deps, actor, input } = request
  const { list, cursor } = input.query
  const page = await needStore(deps.table).list({ street: actor.street, list }, ordinary, cursor)
  return done({
    needs: page.matters.filter((need) => sightOf(need, actor)).map((need) => cardOf(need, request)),
    ...(page.cursor && { cursor: page.cursor }),
  })
}

export const getNeed: Handler<'getNeed'> = async (request) => {
  const opened = await openNeed(request.input.params.needId, request)
  return opened.ok ? shown(opened.value, request) : opened
}

export const matches: Handler<'matches'> = async (request) => {
  const { deps, actor, input } = request
  const opened = await openNeed(input.params.needId, request)
  if (!opened.ok) return opened
  const need = opened.value
  if (!servesDesk(actor, need.place)) return refuse('notYourRole')
  const { matters } = await resourceStore(deps.table).list(
    { street: actor.street, list: 'open' },
    mostCompared,
  )
  return done({
    matches: ranked(need, matters).map(({ resource, isSameKind, isSamePlace, alike }) => ({
      resource: resourceSeen(resource, request),
      isSameKind,
      isSamePlace,
      alike,
    })),
  })
}

/** 关注 what is in work or done. */
export const followProject: Handler<'followProject'> = async (request) => {
  const { deps, actor, input } = request
  const opened = await openNeed(input.params.needId, request)
  if (!opened.ok) return opened
  const need = opened.value
  if (!need.project && input.body.isFollowing) return refuse('wrongStep')
  const followers = projectFollowers(deps.table)
  await (input.body.isFollowing ? followers.follow(need.id, actor.id) : followers.unfollow(need.id, actor.id))
  return shown(need, request)
}
