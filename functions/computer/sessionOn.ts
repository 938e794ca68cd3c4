import type { ComputerSession } from '../../shared/computer/computer'
import type { ApiDeps } from '../deps'
import { issueToken } from '../session/issueToken'
import type { ComputerKept } from './store'

type Whose = { personId: string; street: string }

/** The token of a computer: as long as the computer is let in. Nothing where she is nobody in the street. */
export async function sessionOn(
  { id, endsAt }: ComputerKept,
  { personId, street }: Whose,
  deps: ApiDeps,
): Promise<ComputerSession | undefined> {
  const { people, now } = deps
  const [person, standing] = await Promise.all([people.get(personId), people.standing(personId, street)])
  if (!standing) return undefined
  const seconds = Math.floor((endsAt - now()) / 1000)
  const session = await issueToken({ personId, street, computer: id }, deps, seconds)
  const { roles } = standing
  return {
    ...session,
    computerId: id,
    streetId: street,
    person: { id: personId, name: person?.name ?? '', roles },
  }
}
