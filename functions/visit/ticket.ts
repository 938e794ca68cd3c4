import { dayMs } from '../../shared/clock/china'
import type { Actor } from '../../shared/actor'
import type { Seal } from '../seal'

/** A visit may wait that long on a phone without network. */
const goodFor = 35 * dayMs

export type Ticket = { personId: string; readAt: number }

const meant = ({ personId, readAt }: Ticket, { id, street }: Actor) => `${street} ${id} ${personId} ${readAt}`

/** Says that this worker read this resident's code at that moment. Nobody else can use it. */
export const issueTicket = (ticket: Ticket, worker: Actor, seal: Seal) =>
  `${ticket.personId}.${ticket.readAt}.${seal.of('householdTicket', meant(ticket, worker))}`

export function readTicket(text: string, worker: Actor, { seal, now }: { seal: Seal; now: number }) {
  const [personId = '', readAt = '', mark = ''] = text.split('.')
  const ticket = { personId, readAt: Number(readAt) }
  const isOurs = seal.holds('householdTicket', meant(ticket, worker), mark)
  return isOurs && now - ticket.readAt < goodFor ? ticket : undefined
}
