import { deskOf } from '../../shared/topic/scope'
import { isTopicOpen } from '../../shared/topic/transitions'
import { known } from '../../shared/known'
import { queryAll, type Item, type Table } from '../table/store'
import { bellOf } from './bellOf'
import { parseTopicId, topicKeys } from './keys'
import type { Topic } from './topic'

// Only this file writes these items.
const topicIn = (item: Item) => item.is as Topic

/** The head with its places in the lists: open or past, and when the clock looks at it again. */
function itemOf(topic: Topic): Item {
  const { street, ulid } = parseTopicId(topic.id)
  const desk = deskOf(topic.places)
  const bell = bellOf(topic)
  return {
    ...topicKeys.topic(topic.id),
    v: topic.version,
    is: known(topic),
    qp: isTopicOpen(topic.status) || topic.status === 'refused' ? topicKeys.open(desk) : topicKeys.past(desk),
    qs: ulid,
    ...(bell !== undefined && {
      dp: topicKeys.ringing(street),
      ds: topicKeys.ringsAt(Math.ceil(bell / 1000), ulid),
    }),
  }
}

export const topicStore = (table: Table) => ({
  async get(topicId: string) {
    const item = await table.get(topicKeys.topic(topicId))
    return item && topicIn(item)
  },

  /** Makes it, or says what stands there from a try before. */
  async create(topic: Topic) {
    const kept = await table.putIf(itemOf(topic), 'attribute_not_exists(PK)')
    return kept.kept ? topic : kept.found && topicIn(kept.found)
  },

  /** Writes it if nobody moved it since it was read; else says how it stands. */
  async save(topic: Topic): Promise<{ kept: true } | { kept: false; found: Topic | undefined }> {
    const kept = await table.putIf(itemOf(topic), 'v = :asRead', { ':asRead': topic.version - 1 })
    return kept.kept ? kept : { kept: false, found: kept.found && topicIn(kept.found) }
  },

  /** Topics of one desk, newest first. */
  async list(
    { desk, isPast }: { desk: string; isPast: boolean },
    limit: number,
    after?: Record<string, string>,
  ) {
    const { items, last } = await table.query({
      index: 'queue',
      at: ['qp', isPast ? topicKeys.past(desk) : topicKeys.open(desk)],
      newestFirst: true,
      limit,
      ...(after && { after }),
    })
    const heads = await table.many(items.map(({ PK, SK }) => ({ PK, SK })))
    return { topics: heads.map(topicIn), last: last as Record<string, string> | undefined }
  },

  many: async (topicIds: string[]) => (await table.many(topicIds.map(topicKeys.topic))).map(topicIn),

  /** Keys of topics and motions whose time has come. */
  async ringing(street: string, seconds: number) {
    const items = await queryAll(table, { index: 'due', at: ['dp', topicKeys.ringing(street)] })
    return items
      .filter(({ ds }) => String(ds) < topicKeys.ringsUntil(seconds))
      .map(({ PK, SK }) => ({ PK, SK }))
  },
})
