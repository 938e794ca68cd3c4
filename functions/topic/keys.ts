import { streetOf } from '../../shared/place/codes'

/** A topic's id is its street and a ULID. */
export const parseTopicId = (topicId: string) => {
  const [street = '', ulid = ''] = topicId.split('-')
  return { street, ulid }
}

const rest = (topicId: string) => {
  const { street, ulid } = parseTopicId(topicId)
  return `${street}#${ulid}`
}

const ringAt = (seconds: number) => seconds.toString(36).padStart(7, '0')

/** Every key of a deliberation 议事: which items there are, and how they are found. */
export const topicKeys = {
  topic: (topicId: string) => ({ PK: `DL#${rest(topicId)}`, SK: 'META' }),
  /** One for each household that supports it 附议, under a keyed hash. */
  support: (topicId: string, household: string) => ({ PK: `DL#${rest(topicId)}`, SK: `S#${household}` }),
  supports: (topicId: string) => ({ PK: `DL#${rest(topicId)}`, prefix: 'S#' }),
  /** 异议; the ULID follows from the command. */
  objection: (topicId: string, ulid: string) => ({ PK: `DL#${rest(topicId)}`, SK: `X#${ulid}` }),
  objections: (topicId: string) => ({ PK: `DL#${rest(topicId)}`, prefix: 'X#' }),
  /** What a household says of the promises, under a keyed hash. */
  judgement: (topicId: string, household: string) => ({ PK: `DL#${rest(topicId)}`, SK: `J#${household}` }),
  judgements: (topicId: string) => ({ PK: `DL#${rest(topicId)}`, prefix: 'J#' }),
  /** Who hears of each step. */
  follower: (topicId: string, personId: string) => ({ PK: `DLF#${rest(topicId)}`, SK: personId }),
  followers: (topicId: string) => `DLF#${rest(topicId)}`,
  /** The same, found by the person: newest last. */
  followed: (personId: string, topicId: string) => {
    const { street, ulid } = parseTopicId(topicId)
    return { PK: `U#${personId}`, SK: `DL#${street}#${ulid}` }
  },
  followedIn: (personId: string, street: string) => ({ PK: `U#${personId}`, prefix: `DL#${street}#` }),
  idOf: ({ PK }: { PK: string }) => PK.slice(3).replace('#', '-'),
  isTopic: ({ PK, SK }: { PK: string; SK: string }) => PK.startsWith('DL#') && SK === 'META',

  /** Index `queue`: what is open in a community, or in the street where it reaches further; what has ended, apart. */
  open: (desk: string) => `Q#${streetOf(desk)}#topics-${desk}`,
  past: (desk: string) => `Q#${streetOf(desk)}#past-${desk}`,
  /** Index `due`: topics and motions whose time has come, few enough for one list of the street. */
  ringing: (street: string) => `DT#${street}`,
  ringsAt: (seconds: number, id: string) => `${ringAt(seconds)}#${id}`,
  ringsUntil: (seconds: number) => `${ringAt(seconds)}$`,

  /** The street's own procedures, where it has changed or added one. */
  streetProcedure: (street: string, procedureId: string) => ({ PK: `TP#${street}`, SK: procedureId }),
  streetProcedures: (street: string) => `TP#${street}`,
  /** Of which topics' promises an order is, found when that order moves. */
  promised: (orderId: string, topicId: string) => ({ PK: `PO#${orderId}`, SK: topicId }),
  promisedBy: (orderId: string) => `PO#${orderId}`,
}
