import type { RoleHeld } from '../../shared/actor'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { VolunteerCommand } from '../../shared/volunteer/volunteer'
import type { Standing } from '../person/store'
import { canonical } from '../seal'
import type { AnswerKept, VolunteeringKept } from './volunteering'

/** The roles as this registration makes them: volunteer where a community has confirmed it. */
export function withRoles(standing: Standing, volunteering: VolunteeringKept | undefined): Standing {
  const { roles, volunteering: _, ...rest } = standing
  const others = roles.filter(({ role }) => role !== 'volunteer')
  const confirmed = Object.entries(volunteering?.answers ?? {}).flatMap(([scope, { state }]): RoleHeld[] =>
    state === 'confirmed' ? [{ role: 'volunteer', scope }] : [],
  )
  return { ...rest, roles: [...others, ...confirmed], ...(volunteering && { volunteering }) }
}

/** A confirmation stays for the skills it was given for; who was not confirmed asks again. */
function answerAfter(before: AnswerKept | undefined, { skills }: VolunteerCommand, now: number): AnswerKept {
  if (before?.state === 'confirmed')
    return { ...before, skills: before.skills.filter((skill) => skills.includes(skill)) }
  return before?.state === 'asked' ? before : { state: 'asked', skills: [], at: now }
}

/** 登记: as she says it now. Saying the same again changes nothing. */
export function registered(
  before: VolunteeringKept | undefined,
  command: VolunteerCommand,
  now: number,
): VolunteeringKept {
  const { communityIds, ...said } = command
  const answers = Object.fromEntries(
    communityIds.map((id) => [id, answerAfter(before?.answers[id], command, now)]),
  )
  const { version = 0, isPaused = false } = before ?? {}
  const next = { ...said, isPaused, answers, version }
  return before && canonical(next) === canonical(before) ? before : { ...next, version: version + 1 }
}

export function paused(before: VolunteeringKept, isPaused: boolean): VolunteeringKept {
  return before.isPaused === isPaused ? before : { ...before, isPaused, version: before.version + 1 }
}

export type Answered = { communityId: string; version: number; answer: Omit<AnswerKept, 'at'> }

/** What the community says to it: to the registration that was looked at, and not to another. */
export function answered(
  before: VolunteeringKept | undefined,
  { communityId, version, answer }: Answered,
  now: number,
): Outcome<VolunteeringKept> {
  const was = before?.answers[communityId]
  if (!before || !was) return refuse('notFound')
  if (isSaid(was, answer)) return done(before)
  if (version !== before.version) return refuse('changedMeanwhile')
  const isKnown = answer.skills.every((skill) => before.skills.includes(skill))
  if (!isKnown) return refuse('badInput', { field: 'skills' })
  const answers = { ...before.answers, [communityId]: { ...answer, at: now } }
  return done({ ...before, answers, version: version + 1 })
}

/** Sent again after an answer was lost, it has been said already. */
const isSaid = ({ at: _, ...was }: AnswerKept, answer: Omit<AnswerKept, 'at'>) =>
  canonical(was) === canonical(answer)
