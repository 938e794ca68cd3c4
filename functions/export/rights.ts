import { covers, type Actor, type Role } from '../../shared/actor'
import type { ExportCommand } from '../../shared/export/export'
import { isOpen, isPersonal, type Job } from './job'

type Asked = Pick<Job, 'command'>

const overseeing: readonly Role[] = ['dispatcher', 'supervisor', 'admin']
/** 居民的话、地址、姓名、电话: for the street alone, and with a reason. */
const ofPersons: readonly Role[] = ['supervisor', 'admin']

const rolesFor = (asked: Asked) => (isPersonal(asked) ? ofPersons : overseeing)

const heldFor = (asked: Asked, { roles }: Actor) => roles.filter(({ role }) => rolesFor(asked).includes(role))

export const maySeePersons = ({ roles }: Actor) => roles.some(({ role }) => ofPersons.includes(role))

/** What of a place lies in the scope. */
const within = (communityId: string, scope: string) =>
  covers(scope, communityId) ? [communityId] : covers(communityId, scope) ? [scope] : []

/** The places whose orders this person may take along so: fixed when it begins, for the file is cut from them. */
export function placesFor(command: ExportCommand, actor: Actor) {
  if (isOpen({ command })) return [actor.street]
  const scopes = heldFor({ command }, actor).map(({ scope }) => scope)
  const { communityId } = command
  return [...new Set(communityId ? scopes.flatMap((scope) => within(communityId, scope)) : scopes)]
}

/** Whether whoever asked may have all of it today: roles are taken away, and scopes become narrower. */
export function isRightful(job: Pick<Job, 'command' | 'places'>, actor: Actor | undefined): actor is Actor {
  const held = actor ? heldFor(job, actor) : []
  const isCovered = (place: string) => held.some(({ scope }) => covers(scope, place))
  return held.length > 0 && (isOpen(job) || job.places.every(isCovered))
}
