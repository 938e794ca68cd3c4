import { parseTopicId } from '../topic/keys'

const rest = (topicId: string) => {
  const { street, ulid } = parseTopicId(topicId)
  return `${street}#${ulid}`
}

const twoDigits = (n: number) => String(n).padStart(2, '0')

/** Every key of a topic's meetings 碰头会. Who came stands under a keyed hash. */
export const meetingKeys = {
  meeting: (topicId: string, n: number) => ({ PK: `MT#${rest(topicId)}`, SK: `M#${twoDigits(n)}` }),
  isMeeting: ({ PK, SK }: { PK: string; SK: string }) => PK.startsWith('MT#') && SK.startsWith('M#'),
  meetings: (topicId: string) => ({ PK: `MT#${rest(topicId)}`, prefix: 'M#' }),
  attendance: (topicId: string, n: number, who: string) => ({
    PK: `MT#${rest(topicId)}`,
    SK: `A#${twoDigits(n)}#${who}`,
  }),
  attendances: (topicId: string, n?: number) => ({
    PK: `MT#${rest(topicId)}`,
    prefix: n === undefined ? 'A#' : `A#${twoDigits(n)}#`,
  }),
  /** Of which meeting an attendance is. */
  meetingOf: (SK: string) => Number(SK.slice(2, 4)),
}
