import { done, refuse, type Outcome } from '../../shared/outcome'
import type { ApiDeps } from '../deps'
import type { Handler } from '../handler'
import { issueToken } from './issueToken'
import { isMadeHere, newPersonId } from './personId'

const demoCode = /^demo:([a-z][a-z0-9]{1,31})$/

/** Only who was put into the demo street can be played, and only where that is the point. */
async function whomToPlay(code: string, deps: ApiDeps): Promise<Outcome<string>> {
  const personId = deps.settings.demo && demoCode.exec(code)?.[1]
  const isPlayable = personId && !isMadeHere(personId) && (await deps.people.get(personId))
  return isPlayable ? done(personId) : refuse('badCode')
}

async function whoIs(code: string, deps: ApiDeps): Promise<Outcome<string>> {
  if (code.startsWith('demo:')) return whomToPlay(code, deps)
  const openid = await deps.wechat.openidFor(code)
  if (!openid.ok) return openid
  const pseudonym = deps.seal.of('wechat', `${deps.settings.appId} ${openid.value}`)
  const { personId } = await deps.people.behind(pseudonym, () => newPersonId(deps))
  return done(personId)
}

/** Who comes for the first time becomes a resident of the street, and may fill in a name later or never. */
async function welcome(personId: string, street: string, deps: ApiDeps) {
  if (!(await deps.people.get(personId))) await deps.people.save(personId, { name: '', homeStreet: street })
  return deps.people.firstStanding(personId, street, { roles: [{ role: 'resident', scope: street }] })
}

export const signIn: Handler<'signIn'> = async ({ deps, input: { body } }) => {
  const who = await whoIs(body.code, deps)
  if (!who.ok) return who
  const personId = who.value
  const person = (await deps.people.get(personId)) ?? { name: '', homeStreet: deps.settings.defaultStreet }
  const street = body.streetId ?? person.homeStreet
  if (!(await deps.streets.get(street))) return refuse('notFound', { field: 'streetId' })
  const standing = (await deps.people.standing(personId, street)) ?? (await welcome(personId, street, deps))

  const session = await issueToken({ personId, street }, deps)
  return done({ ...session, person: { id: personId, name: person.name, roles: standing.roles } })
}

/** Those in the service of streets that were set up beside the first. */
async function peopleElsewhere({ streets, settings }: ApiDeps) {
  const others = (await streets.all()).filter((id) => id !== settings.defaultStreet)
  const found = await Promise.all(others.map((id) => streets.get(id)))
  return found.flatMap((street) => street?.staff.map(({ id, name, roles }) => ({ id, name, roles })) ?? [])
}

export const demoPeople: Handler<'demoPeople'> = async ({ deps }) => {
  const first = await deps.people.demoPeople(deps.settings.defaultStreet)
  return done({ people: [...first, ...(await peopleElsewhere(deps))] })
}
