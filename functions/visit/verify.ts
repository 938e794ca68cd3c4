import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Request } from '../handler'
import type { Household, Standing } from '../person/store'
import { codeStore } from './codeStore'
import type { WordsKept } from './store'
import { readTicket, type Ticket } from './ticket'

/** Further homes of one person: an owner of many flats speaks for the latest. */
const mostOthers = 5

type Asked = { ticket: Ticket; visitId: string }

/** One code confirms one household, and never instead of one that a later code confirmed. */
export function isFresh(standing: Standing | undefined, { ticket, visitId }: Asked): standing is Standing {
  const homes = [standing?.household, ...(standing?.more ?? [])]
  const isThisVisit = homes.some((home) => home?.visitId === visitId)
  return standing !== undefined && (isThisVisit || homes.every((home) => (home?.at ?? 0) < ticket.givenAt))
}

const isSameHome = (one: Household | undefined, other: Household) =>
  one?.buildingId === other.buildingId && one.room === other.room

/** More moves than anybody makes while a vote is open. */
const mostLeft = 10

const doorOf = ({ buildingId, room }: Household) => ({ buildingId, room })

/** What a vote that has begun still knows her by: she votes where she lived when it began, and nowhere twice. */
function leaving(before: Standing, home: Household, now: number) {
  const { household, more = [], left = [] } = before
  if (!household?.verified || isSameHome(household, home)) return before
  const wasHers = more.some((one) => isSameHome(one, home))
  const move = { ...doorOf(household), until: now, ...(!wasHers && { into: doorOf(home) }) }
  return { ...before, left: [...left, move].slice(-mostLeft) }
}

type Found = { home: Household; isAnother: boolean; now: number }

/** Where she lives from now on; or 另一处房子, beside where she lives, which stays what it is. */
function withHome(before: Standing, { home, isAnother, now }: Found): Standing {
  const others = (before.more ?? []).filter((one) => !isSameHome(one, home))
  if (!isAnother || !before.household?.verified || isSameHome(before.household, home))
    return { ...leaving(before, home, now), household: home, more: others }
  return { ...before, more: [...others, home].slice(-mostOthers) }
}

/**
 * 核实住户: from here on the resident's reports and joinings count for this household. False where no code was read,
 * or a household was confirmed since by this code or a later one: that one stays.
 */
export async function verifyHousehold(
  { deps, actor, input: { body } }: Request<'recordVisit'>,
  { building, visitId }: WordsKept,
): Promise<Outcome<boolean>> {
  // Whether it came in time was asked when the visit was taken.
  const ticket = body.ticket && readTicket(body.ticket, actor, deps.seal)
  if (!ticket) return done(false)
  const { personId, givenAt } = ticket
  const { street } = actor
  const household = {
    buildingId: building.id,
    room: body.room,
    label: `${building.name} ${body.room}`,
    verified: true,
    visitId,
    at: givenAt,
  }
  const confirmed = await deps.people.changeStanding(personId, street, (before) =>
    isFresh(before, { ticket, visitId })
      ? done(withHome(before, { home: household, isAnother: body.isAnother === true, now: deps.now() }))
      : refuse('codeUnknown'),
  )
  if (!confirmed.ok) return confirmed.refusal === 'codeUnknown' ? done(false) : confirmed
  await codeStore(deps.table).useUp(ticket, street, deps.now())
  return done(true)
}
