import type { Answer } from '../../shared/contract'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { mostGrabs } from '../../shared/volunteer/mostGrabs'
import type { Handler, Request } from '../handler'
import type { Standing } from '../person/store'
import { paused, registered, withRoles } from './decide'
import { grabsOver } from './grabs'
import { volunteeringOf } from './present'
import { volunteerStore } from './store'
import type { VolunteeringKept } from './volunteering'

type Mine = 'myVolunteering' | 'volunteer' | 'pauseVolunteering' | 'endVolunteering'
type Asked = Pick<Request<Mine>, 'deps' | 'actor'>

async function shown({ deps, actor }: Asked, kept?: VolunteeringKept): Promise<Outcome<Answer<Mine>>> {
  if (!kept) return done({})
  const inHand = await grabsOver(deps).count(actor)
  return done({ volunteering: volunteeringOf(kept, { inHand, most: mostGrabs.volunteer ?? 0 }) })
}

export const myVolunteering: Handler<'myVolunteering'> = async (request) => {
  const { deps, actor } = request
  return shown(request, (await deps.people.standingNow(actor.id, actor.street))?.volunteering)
}

/** 登记, 改登记. On the communities' lists first: who waits there is never overlooked. */
export const volunteer: Handler<'volunteer'> = async (request) => {
  const { deps, actor, street, input } = request
  const { communityIds } = input.body
  const isHere = communityIds.every((wanted) => street.communities.some(({ id }) => id === wanted))
  if (!isHere) return refuse('outsideStreet', { field: 'communityIds' })
  const { list, unlist } = volunteerStore(deps.table)
  await Promise.all(communityIds.map((id) => list(id, actor.id)))

  let left: string[] = []
  const saved = await deps.people.changeStanding(actor.id, actor.street, (before) => {
    if (!before) return refuse('notSignedIn')
    const next = registered(before.volunteering, input.body, deps.now())
    left = Object.keys(before.volunteering?.answers ?? {}).filter((id) => !communityIds.includes(id))
    return done(next === before.volunteering ? before : withRoles(before, next))
  })
  if (!saved.ok) return saved
  await Promise.all(left.map((id) => unlist(id, actor.id)))
  return shown(request, saved.value.volunteering)
}

const helps = ({ roles }: Standing) => roles.some(({ role }) => role === 'volunteer')

export const pauseVolunteering: Handler<'pauseVolunteering'> = async (request) => {
  const { deps, actor, input } = request
  const saved = await deps.people.changeStanding(actor.id, actor.street, (before) => {
    if (!before?.volunteering) return refuse('notFound')
    const next = paused(before.volunteering, input.body.isPaused)
    return done(next === before.volunteering ? before : withRoles(before, next))
  })
  // An end that was broken off half-way is taken back as well.
  if (saved.ok && helps(saved.value)) await grabsOver(deps).open(actor)
  return saved.ok ? shown(request, saved.value.volunteering) : saved
}

/** 退出: nothing of it stays. Not while somebody waits for her: first finished, or given back. */
export const endVolunteering: Handler<'endVolunteering'> = async (request) => {
  const { deps, actor } = request
  const before = await deps.people.standingNow(actor.id, actor.street)
  if (!before?.volunteering) return shown(request)
  if (helps(before) && !(await grabsOver(deps).close(actor))) return refuse('hasOrdersInHand')
  const saved = await deps.people.changeStanding(actor.id, actor.street, (now) =>
    now ? done(withRoles(now, undefined)) : refuse('notSignedIn'),
  )
  if (!saved.ok) return saved
  const { unlist } = volunteerStore(deps.table)
  await Promise.all(Object.keys(before.volunteering.answers).map((id) => unlist(id, actor.id)))
  return shown(request)
}
