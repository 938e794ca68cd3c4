import { dayMs } from '../../shared/clock/china'
import type { Actor } from '../../shared/actor'
import type { Seal } from '../seal'

/** A visit may wait that long on a phone without network. */
const goodFor = 35 * dayMs

/** The code is known by when it was given out: read twice, it is still one code. */
export type Ticket = { personId: string; givenAt: number }

const meant = ({ personId, givenAt }: Ticket, { id, street }: Actor) =>
  `${street} ${id} ${personId} ${givenAt}`

/** Says that this worker read this resident's code. Nobody else can use it. */
export const issueTicket = (ticket: Ticket, worker: Actor, seal: Seal) =>
  `${ticket.personId}.${ticket.givenAt}.${seal.of('householdTicket', meant(ticket, worker))}`

/** What we once gave this worker, however long ago. */
export function readTicket(text: string, worker: Actor, seal: Seal): Ticket | undefined {
  const [personId = '', givenAt = '', mark = ''] = text.split('.')
  const ticket = { personId, givenAt: Number(givenAt) }
  return seal.holds('householdTicket', meant(ticket, worker), mark) ? ticket : undefined
}

export const isTimely = ({ givenAt }: Ticket, now: number) => now - givenAt < goodFor
