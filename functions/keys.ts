import { communityOf, streetOf } from '../shared/place/codes'
import { dayAndTail, gridIdOf, parseOrderId } from '../shared/workOrder/id'

const later = (seconds: number) => seconds.toString(36).padStart(7, '0')

/** Where the words and the person behind an order are kept: found by day and number, without an index. */
const privatePart = (street: string, day: string, tail: string) => `P#${street}#${day}#${tail}`

function privateKey(orderId: string) {
  const { street, ulid } = parseOrderId(orderId)
  const { day, tail } = dayAndTail(ulid)
  return { PK: privatePart(street, day, tail), ulid }
}

/** What those above hear of an order: that it ran out, or that something is asked. */
export const notedKinds = ['late', 'ask'] as const
export type Noted = (typeof notedKinds)[number]

/** Every key of the table, and nowhere else. Reading this file is reading the access patterns. */
export const keys = {
  /** An order's head: its id carries street, grid and month, so a read needs no look-up. */
  order: (orderId: string) => {
    const { street, grid, month, ulid } = parseOrderId(orderId)
    return { PK: `G#${street}#${grid}#${month}`, SK: `O#${ulid}` }
  },
  /** The heads of all orders that began in this grid in this month. */
  ordersOf: (street: string, grid: string, month: string) => `G#${street}#${grid}#${month}`,
  /** Beside the head, for the queues of those above: what ran out 超期, what is asked 申请. The head says if it still is. */
  noted: (orderId: string, what: Noted) => {
    const { street, grid, month, ulid } = parseOrderId(orderId)
    return { PK: `G#${street}#${grid}#${month}`, SK: `${what === 'late' ? 'L' : 'A'}#${ulid}` }
  },
  /** An order's words, address, exact point and reporter: the only place that holds personal data of it. */
  body: (street: string, ulid: string) => {
    const { day, tail } = dayAndTail(ulid)
    return { PK: privatePart(street, day, tail), SK: `${ulid}#B` }
  },
  /** What was said and photographed at one step; key and content of the command keep two racers' words apart. */
  words: (orderId: string, version: number, { key, said }: { key: string; said: string }) => {
    const { PK, ulid } = privateKey(orderId)
    return { PK, SK: `${ulid}#N#${String(version).padStart(4, '0')}#${key}#${said}` }
  },
  /** A resident who met the same 我也遇到; listed for her by the index `mine`. */
  joined: (orderId: string, personId: string) => {
    const { PK, ulid } = privateKey(orderId)
    return { PK, SK: `${ulid}#J#${personId}` }
  },
  /** All of the private part of one order, in one query. */
  privatePart: (orderId: string) => {
    const { PK, ulid } = privateKey(orderId)
    return { PK, prefix: `${ulid}#` }
  },
  /** The orders whose number ends so: whose bodies, that is. */
  numbered: (street: string, day: string, tail: string) => privatePart(street, day, tail),

  /** Index `queue`, whose turn it is: sorted by when it is due. */
  queue: (street: string, holder: string) => `Q#${street}#${holder}`,
  /** Index `due`, what the clock rings for in this hour. */
  due: (street: string, seconds: number) => `D#${street}#${later(Math.floor(seconds / 3600))}`,
  /** How far the clock's sweeps have come. */
  sweep: (street: string) => ({ PK: `CLOCK#${street}`, SK: 'SWEPT' }),
  dueFirst: (seconds: number, orderId: string) => `${later(seconds)}#${parseOrderId(orderId).ulid}`,
  /** Behind everything that is due in this second. */
  dueUntil: (seconds: number) => `${later(seconds)}$`,
  /** Index `mine`, what a person ordered, and what she joined. */
  mine: (personId: string) => `M#${personId}`,
  myJoined: (personId: string) => `M#${personId}#J`,
  /** Index `near`, what is public in a cell of about 1 km: what is in work apart from what is done. */
  near: (street: string, cell: string) => `C#${street}#${cell.slice(0, 6)}`,
  nearFirst: (isDone: boolean, ulid: string) => `${isDone ? 0 : 1}#${ulid}`,

  person: (personId: string) => ({ PK: `U#${personId}`, SK: 'P' }),
  roles: (personId: string, street: string) => ({ PK: `U#${personId}`, SK: `ROLE#${street}` }),
  /** `pseudonym` is the keyed hash of appid and openid: neither is kept. */
  wechatIdentity: (pseudonym: string) => ({ PK: `W#${pseudonym}`, SK: 'U' }),

  tenants: 'TENANTS',
  tenant: (street: string) => ({ PK: 'TENANTS', SK: street }),
  street: (street: string) => `T#${street}`,
  streetPart: (street: string, part: string) => ({ PK: `T#${street}`, SK: part }),
  /** One thing of a list of the street, in the writing of the list that is named `at`. */
  listed: (part: string, at = '') => (at ? `${part}@${at}#` : `${part}#`),

  photo: (photoKey: string) => {
    const [street = '', ulid = ''] = photoKey.split('-')
    return { PK: `F#${street}#${ulid}`, SK: 'F' }
  },

  /** A visit in the ledger of its grid and month: nothing in it says whom it was paid to. */
  visit: (visitId: string) => {
    const { street, grid, month, ulid } = parseOrderId(visitId)
    return { PK: `VI#${street}#${grid}#${month}`, SK: ulid }
  },
  visitsOf: (gridId: string, month: string) => `VI#${gridId.slice(0, 9)}#${gridId.slice(9)}#${month}`,
  /** Household and words of a visit, by the command alone: the grid is not asked, as with an order's body. */
  visitWords: (street: string, ulid: string) => {
    const { day } = dayAndTail(ulid)
    return { PK: `VW#${street}#${day.slice(0, 4)}`, SK: ulid }
  },
  /** Who opened a visit unmasked, and when: apart from the ledger, so that lists do not read it. */
  visitOpened: (visitId: string, at: number, by: string) => {
    const { street, month, ulid } = parseOrderId(visitId)
    return { PK: `VO#${street}#${month}`, SK: `${ulid}#${later(at)}#${by}` }
  },
  visitOpenings: (visitId: string) => {
    const { street, month, ulid } = parseOrderId(visitId)
    return { PK: `VO#${street}#${month}`, prefix: `${ulid}#` }
  },
  /** Six digits that a resident reads out 核实码, and the ones she was shown last. */
  householdCode: (street: string, code: string) => ({ PK: `VC#${street}#${code}`, SK: 'C' }),
  myHouseholdCode: (personId: string, street: string) => ({ PK: `U#${personId}`, SK: `CODE#${street}` }),
  codeTries: (personId: string, hour: number) => ({ PK: `U#${personId}`, SK: `TRIES#${later(hour)}` }),

  feedback: (feedbackId: string) => {
    const [street = '', month = '', ulid = ''] = feedbackId.split('-')
    return { PK: `FB#${street}#${month}`, SK: ulid }
  },
  feedbackOfMonth: (street: string, month: string) => `FB#${street}#${month}`,
  myFeedback: (personId: string) => `M#${personId}#F`,
}

/** The queue an order lies in is named after who holds it. */
export const holders = {
  grid: (gridId: string) => `grid-${gridId}`,
  communityDesk: (gridId: string) => `desk-${communityOf(gridId)}`,
  streetDesk: (street: string) => `desk-${street}`,
  unit: (unitId: string) => `unit-${unitId}`,
  person: (personId: string) => `person-${personId}`,
  check: (placeCode: string) => `check-${streetOf(placeCode)}`,
  /** Nobody's turn: what those above look at. */
  noted: (street: string, what: Noted) => `${what}-${street}`,
}

export const gridIdOfOrder = (orderId: string) => gridIdOf(parseOrderId(orderId))
