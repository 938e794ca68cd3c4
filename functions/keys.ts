import { communityOf, districtOf, streetOf } from '../shared/place/codes'
import { dayAndTail, gridIdOf, parseOrderId } from '../shared/workOrder/id'
import type { Key } from './table/store'

const later = (seconds: number) => seconds.toString(36).padStart(7, '0')

/** Where the words and the person behind an order are kept: found by day and number, without an index. */
const privatePart = (street: string, day: string, tail: string) => `P#${street}#${day}#${tail}`

function privateKey(orderId: string) {
  const { street, ulid } = parseOrderId(orderId)
  const { day, tail } = dayAndTail(ulid)
  return { PK: privatePart(street, day, tail), ulid }
}

/**
 * Beside whose turn it is: what the street hears of an order, that it ran out, came back 反复, or something is asked;
 * and what one of its units is called to 应哨, or helps with 协办.
 */
export const notedKinds = ['late', 'ask', 'call', 'assist', 'again'] as const
export type Noted = (typeof notedKinds)[number]
export type NotedFor = { what: Noted; owner: string }

const notedLetters: Record<Noted, string> = { late: 'L', ask: 'A', call: 'W', assist: 'S', again: 'R' }

/** Every key of the table, and nowhere else. Reading this file is reading the access patterns. */
export const keys = {
  /** An order's head: its id carries street, grid and month, so a read needs no look-up. */
  order: (orderId: string) => {
    const { street, grid, month, ulid } = parseOrderId(orderId)
    return { PK: `G#${street}#${grid}#${month}`, SK: `O#${ulid}` }
  },
  /** The heads of all orders that began in this grid in this month. */
  ordersOf: (street: string, grid: string, month: string) => `G#${street}#${grid}#${month}`,
  /** Beside the head, for other queues than its holder's. The head says if it still is so. */
  noted: (orderId: string, { what, owner }: NotedFor) => {
    const { street, grid, month, ulid } = parseOrderId(orderId)
    const whose = owner === street ? '' : `#${owner.slice(9)}`
    return { PK: `G#${street}#${grid}#${month}`, SK: `${notedLetters[what]}#${ulid}${whose}` }
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
  /** The last day on which the log said that a calendar is missing. */
  calendarWarned: (street: string) => ({ PK: `CLOCK#${street}`, SK: 'CALENDAR' }),
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
  /** Who lives in a building, as far as it was verified 已核实; of nobody in particular, what their keys begin with. */
  residentIn: (buildingId: string, personId = '') => ({
    PK: `RS#${streetOf(buildingId)}`,
    SK: `${buildingId.slice(9)}#${personId}`,
  }),
  /** Who named this community as one to help in: what is so, her own item says. */
  volunteersOf: (communityId: string) => `VB#${streetOf(communityId)}#${communityId.slice(9)}`,
  volunteerIn: (communityId: string, personId: string) => ({
    PK: `VB#${streetOf(communityId)}#${communityId.slice(9)}`,
    SK: personId,
  }),
  /** What a person has grabbed 抢单, so that it stays within the limit. */
  grabs: (personId: string, street: string) => ({ PK: `U#${personId}`, SK: `GRABS#${street}` }),
  /** `pseudonym` is the keyed hash of appid and openid: neither is kept. */
  wechatIdentity: (pseudonym: string) => ({ PK: `W#${pseudonym}`, SK: 'U' }),

  /** The inbox 消息 of a person in one street; the time stands first in the ULID. */
  notice: (personId: string, street: string, ulid: string) => ({
    PK: `U#${personId}`,
    SK: `I#${street}#${ulid}`,
  }),
  notices: (personId: string, street: string) => ({ PK: `U#${personId}`, prefix: `I#${street}#` }),
  /** How far it has been read: behind all of them, so that one query has both. */
  noticesRead: (personId: string, street: string) => ({ PK: `U#${personId}`, SK: `I#${street}#~` }),
  /** What WeChat may still deliver 订阅消息, with the sealed address it is delivered to. */
  consents: (personId: string, street: string) => ({ PK: `U#${personId}`, SK: `OK#${street}` }),
  /** A change that could not be read or told, with its reason, until somebody plays it again. */
  deadLetters: 'DEAD',
  deadLetter: (at: number, id: string) => ({ PK: 'DEAD', SK: `${later(at)}#${id}` }),
  /** How far a reader of the table's stream has come in one shard, where no cloud keeps that. */
  streamRead: (shard: string) => ({ PK: 'STREAM', SK: shard }),
  isOrder: ({ PK, SK }: Key) => PK.startsWith('G#') && SK.startsWith('O#'),
  isNotedAgain: ({ PK, SK }: Key) => PK.startsWith('G#') && SK.startsWith(`${notedLetters.again}#`),
  tenants: 'TENANTS',
  tenant: (street: string) => ({ PK: 'TENANTS', SK: street }),
  street: (street: string) => `T#${street}`,
  streetPart: (street: string, part: string) => ({ PK: `T#${street}`, SK: part }),
  /** One thing of a list of the street, in the writing of the list that is named `at`. */
  listed: (part: string, at = '') => (at ? `${part}@${at}#` : `${part}#`),

  /** The homes 户 of one building, in the writing of their list that is named `at`: apart from what everybody reads. */
  households: (street: string, at: string, buildingId: string) => ({
    PK: `TH#${street}`,
    SK: `${at}#${buildingId}`,
  }),
  householdLists: (street: string) => `TH#${street}`,

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
  visitOpeningsOf: (street: string, month: string) => `VO#${street}#${month}`,
  visitOpenings: (visitId: string) => {
    const { street, month, ulid } = parseOrderId(visitId)
    return { PK: `VO#${street}#${month}`, prefix: `${ulid}#` }
  },
  /** Six digits that a resident reads out 核实码, and the ones she was shown last. */
  householdCode: (street: string, code: string) => ({ PK: `VC#${street}#${code}`, SK: 'C' }),
  myHouseholdCode: (personId: string, street: string) => ({ PK: `U#${personId}`, SK: `CODE#${street}` }),
  codeTries: (personId: string, hour: number) => ({ PK: `U#${personId}`, SK: `TRIES#${later(hour)}` }),

  /** 裁定 for a category in a community, the latest last: the step of the order that was dispatched so. */
  ruling: (
    { categoryCode, community }: { categoryCode: string; community: string },
    { orderId, version, at }: { orderId: string; version: number; at: number },
  ) => {
    const { street, ulid } = parseOrderId(orderId)
    return { PK: `RU#${street}#${categoryCode}`, SK: `${community}#${later(at)}#${ulid}#${version}` }
  },
  rulings: (street: string, { categoryCode, community }: { categoryCode: string; community: string }) => ({
    PK: `RU#${street}#${categoryCode}`,
    prefix: `${community}#`,
  }),

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
  districtDesk: (placeCode: string) => `desk-${districtOf(placeCode)}`,
  /** 抢单池 of a community. */
  pool: (gridId: string) => `pool-${communityOf(gridId)}`,
  unit: (unitId: string) => `unit-${unitId}`,
  person: (personId: string) => `person-${personId}`,
  check: (placeCode: string) => `check-${streetOf(placeCode)}`,
  /** Nobody's turn: closed, and the reporter has not said how it was 回访. */
  back: (street: string) => `back-${street}`,
  /** Nobody's turn either: what is to be looked at. */
  noted: ({ what, owner }: NotedFor) => `${what}-${owner}`,
}

export const gridIdOfOrder = (orderId: string) => gridIdOf(parseOrderId(orderId))
