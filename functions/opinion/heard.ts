import { queryAll, type Table } from '../table/store'
import { opinionKeys, parseOpinionId } from './keys'
import { opinionIn, opinionStore } from './store'

/** What a step of talking asks for: how many opinions are shown, and to how many questions somebody has said something. */
export async function heardIn(table: Table, topicId: string) {
  const { PK, prefix } = opinionKeys.comments(topicId)
  const [opinions, comments] = await Promise.all([
    opinionStore(table).all(topicId),
    queryAll(table, { at: ['PK', PK], prefix: ['SK', prefix] }),
  ])
  const answered = comments.map(opinionIn).filter(({ state }) => state === 'shown')
  return {
    opinions: opinions.filter(({ state }) => state === 'shown').length,
    questionsAnswered: new Set(answered.map(({ id }) => parseOpinionId(id).question)).size,
  }
}
