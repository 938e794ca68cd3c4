import { known } from '../../shared/known'
import type { LogEntry } from '../../shared/opinion/opinion'
import { done, refuse } from '../../shared/outcome'
import type { Street } from '../../shared/street/street'
import type { Handler } from '../handler'
import { communityName } from '../street/labels'
import type { Table } from '../table/store'
import { sees } from '../topic/claims'
import { collect } from './collect'
import { opinionKeys, parseOpinionId } from './keys'
import type { OpinionKept } from './opinion'
import { opinionStore } from './store'

const pageOf = 50

const isComment = (id: string) => parseOpinionId(id).question !== undefined

const entriesOf = ({ id, looks }: OpinionKept, street: Street): LogEntry[] =>
  looks.map(({ look, at, reason, desk }) =>
    known({
      at: new Date(at).toISOString(),
      look,
      isComment: isComment(id),
      reason,
      by: communityName(street, desk),
    }),
  )

/** Opinions first, then comments; newest first in each. */
async function looked(table: Table, topicId: string, cursor: string | undefined) {
  const read = ({ PK, prefix }: { PK: string; prefix: string }, from: string | undefined) =>
    collect(({ looks }) => looks.length > 0, {
      limit: pageOf,
      cursor: from,
      read: (after) =>
        opinionStore(table).page(topicId, { PK, prefix }, { after, newestFirst: true, limit: pageOf }),
    })
  if (cursor && isComment(cursor)) return read(opinionKeys.comments(topicId), cursor)
  const found = await read(opinionKeys.opinions(topicId), cursor)
  if (found.cursor) return found
  const comments = await read(opinionKeys.comments(topicId), undefined)
  return { ...comments, opinions: [...found.opinions, ...comments.opinions] }
}

/** 公开记录: that something was looked at, when, why and by which community; never what it said, nor who. */
export const opinionLog: Handler<'opinionLog'> = async ({
  deps,
  actor,
  street,
  input: { params, query },
}) => {
  const { topic } = await opinionStore(deps.table).around(params.topicId, {})
  if (!topic || !sees(topic, actor)) return refuse('notFound')
  const { opinions, cursor } = await looked(deps.table, topic.id, query.cursor)
  const entries = opinions
    .flatMap((opinion) => entriesOf(opinion, street))
    .sort((one, other) => (one.at < other.at ? 1 : -1))
  return done({ entries, ...(cursor && { cursor }) })
}
