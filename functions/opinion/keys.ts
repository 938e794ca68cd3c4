import { streetOf } from '../../shared/place/codes'
import { parseTopicId } from '../topic/keys'

const rest = (topicId: string) => {
  const { street, ulid } = parseTopicId(topicId)
  return `${street}#${ulid}`
}

const twoDigits = (question: number) => String(question).padStart(2, '0')

/** An opinion's id is a ULID; a comment's says under which question it stands: `q2-…`. */
export function parseOpinionId(id: string) {
  const [first = '', second] = id.split('-')
  return second === undefined ? { ulid: first } : { ulid: second, question: Number(first.slice(1)) }
}

const place = (id: string) => {
  const { ulid, question } = parseOpinionId(id)
  return question === undefined ? `O#${ulid}` : `C#${twoDigits(question)}#${ulid}`
}

/** Every key of opinions 意见, comments 留言 and stances 态度. Persons stand in none: keyed hashes do, of this topic alone. */
export const opinionKeys = {
  opinion: (topicId: string, id: string) => ({ PK: `OP#${rest(topicId)}`, SK: place(id) }),
  opinions: (topicId: string) => ({ PK: `OP#${rest(topicId)}`, prefix: 'O#' }),
  comments: (topicId: string, question?: number) => ({
    PK: `OP#${rest(topicId)}`,
    prefix: question === undefined ? 'C#' : `C#${twoDigits(question)}#`,
  }),
  /** What one person has said, by another hash than her stances. */
  author: (topicId: string, author: string) => ({ PK: `OP#${rest(topicId)}`, SK: `A#${author}` }),
  /** How many said what, and the groups, as counted a moment ago. */
  summary: (topicId: string) => ({ PK: `OP#${rest(topicId)}`, SK: 'SUM' }),
  /** Who is in which group. */
  members: (topicId: string) => ({ PK: `OP#${rest(topicId)}`, SK: 'WHO' }),
  /** All stances of one person in one item. */
  stances: (topicId: string, voice: string) => ({ PK: `OS#${rest(topicId)}`, SK: voice }),
  allStances: (topicId: string) => `OS#${rest(topicId)}`,
  /** Index `queue`: what a desk has not looked at yet. */
  waiting: (desk: string) => `Q#${streetOf(desk)}#look-${desk}`,
}
