import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Request } from '../handler'
import type { Standing } from '../person/store'
import type { WordsKept } from './store'
import { readTicket, type Ticket } from './ticket'

/** A code read out once confirms one household once: moving again asks for a new one. */
export function isFresh(
  standing: Standing | undefined,
  { ticket, visitId }: { ticket: Ticket; visitId: string },
) {
  const { at = 0, visitId: before } = standing?.household ?? {}
  return standing !== undefined && (before === visitId || at < ticket.readAt)
}

/** 核实住户: from here on the resident's reports and joinings count for this household. */
export async function verifyHousehold(
  { deps, actor, input: { body } }: Request<'recordVisit'>,
  { building, visitId }: WordsKept,
): Promise<Outcome<boolean>> {
  const now = deps.now()
  const ticket = body.ticket && readTicket(body.ticket, actor, { seal: deps.seal, now })
  if (!ticket) return done(false)
  const { id: buildingId, name } = building
  const household = {
    buildingId,
    room: body.room,
    label: `${name} ${body.room}`,
    verified: true,
    visitId,
    at: now,
  }
  const isSaved = await deps.people.saveHousehold(ticket.personId, actor.street, household)
  return isSaved ? done(true) : refuse('tryLater')
}
