import { covers, scopesOf, type Actor } from '../../shared/actor'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Candidate } from '../../shared/volunteer/volunteer'
import type { ApiDeps } from '../deps'
import type { Handler } from '../handler'
import { answered, withRoles, type Answered } from './decide'
import { grabsOver } from './grabs'
import { candidateOf } from './present'
import { volunteerStore } from './store'

const answersFor = (actor: Actor, communityId: string) =>
  communityId.startsWith(actor.street) &&
  scopesOf(actor, 'dispatcher').some((scope) => covers(scope, communityId))

const waitingFirst = (one: Candidate, other: Candidate) =>
  Number(other.isWaiting) - Number(one.isWaiting) || (one.answer.at < other.answer.at ? 1 : -1)

export const volunteers: Handler<'volunteers'> = async ({ deps, actor, input: { query } }) => {
  const { communityId } = query
  if (!answersFor(actor, communityId)) return refuse('notFound', { field: 'communityId' })
  const found = await volunteerStore(deps.table).of(actor.street, communityId)
  const candidates = found.flatMap(
    ({ personId, volunteering }) => (volunteering && candidateOf(personId, volunteering, communityId)) ?? [],
  )
  return done({ candidates: candidates.sort(waitingFirst) })
}

type Said = { deps: ApiDeps; actor: Actor; personId: string } & Answered

/** Writes the answer and the role that follows from it together. */
async function answerTo({
  deps,
  actor,
  personId,
  ...said
}: Said): Promise<Outcome<{ candidate: Candidate }>> {
  if (!answersFor(actor, said.communityId)) return refuse('notFound')
  const saved = await deps.people.changeStanding(personId, actor.street, (before) => {
    if (!before) return refuse('notFound')
    const next = answered(before.volunteering, said, deps.now())
    if (!next.ok) return next
    return done(next.value === before.volunteering ? before : withRoles(before, next.value))
  })
  if (!saved.ok) return saved
  const { volunteering } = saved.value
  const candidate = volunteering && candidateOf(personId, volunteering, said.communityId)
  return candidate ? done({ candidate }) : refuse('notFound')
}

export const confirmVolunteer: Handler<'confirmVolunteer'> = async ({ deps, actor, input }) => {
  const { personId } = input.params
  const { communityId, version, skills } = input.body
  if (personId === actor.id) return refuse('selfConfirm')
  // What she is to do with her hands is opened before she is told that she may.
  if (answersFor(actor, communityId)) await grabsOver(deps).open({ id: personId, street: actor.street })
  const answer = { state: 'confirmed' as const, skills, by: actor.id }
  return answerTo({ deps, actor, personId, communityId, version, answer })
}

/** Takes the role away as well, where it was given; while she has somebody's order in hand, not the last of them. */
export const refuseVolunteer: Handler<'refuseVolunteer'> = async ({ deps, actor, input }) => {
  const { personId } = input.params
  const { communityId, version, reason } = input.body
  const isFree = !answersFor(actor, communityId) || (await mayLeave({ deps, actor, personId, communityId }))
  if (!isFree) return refuse('hasOrdersInHand')
  const answer = { state: 'refused' as const, skills: [], by: actor.id, reason }
  const answered = await answerTo({ deps, actor, personId, communityId, version, answer })
  // It was not so after all: she goes on as before.
  if (!answered.ok && answersFor(actor, communityId))
    await grabsOver(deps).open({ id: personId, street: actor.street })
  return answered
}

type Leaving = Pick<Said, 'deps' | 'actor' | 'personId' | 'communityId'>

async function mayLeave({ deps, actor, personId, communityId }: Leaving) {
  const standing = await deps.people.standingNow(personId, actor.street)
  const helpsIn = standing?.roles.flatMap(({ role, scope }) => (role === 'volunteer' ? [scope] : [])) ?? []
  const isLast = helpsIn.length === 1 && helpsIn[0] === communityId
  return !isLast || grabsOver(deps).close({ id: personId, street: actor.street })
}
