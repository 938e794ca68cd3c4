import { keys } from '../keys'
import { queryAll, type Item, type Table } from '../table/store'

export type FeedbackKept = {
  id: string
  by: string
  words: string
  /** Milliseconds since 1970. */
  at: number
  /** `key` is the keyed hash of the command's key. */
  answer?: { words: string; at: number; by: string; key: string }
}

const asKept = (item: Item) => item as unknown as FeedbackKept

const itemOf = (feedback: FeedbackKept): Item => ({
  ...feedback,
  ...keys.feedback(feedback.id),
  mp: keys.myFeedback(feedback.by),
  ms: feedback.id.split('-')[2] ?? '',
})

export const feedbackStore = (table: Table) => ({
  /** Keeps it, or hands back what is already kept under this id. */
  async create(feedback: FeedbackKept) {
    const kept = await table.putIf(itemOf(feedback), 'attribute_not_exists(PK)')
    return kept.kept ? feedback : asKept(kept.found as Item)
  },

  async get(id: string) {
    const item = await table.get(keys.feedback(id))
    return item && asKept(item)
  },

  /** Keeps the answer, or hands back what somebody else has made of it since `feedback` was read. */
  async answer(feedback: FeedbackKept, answer: NonNullable<FeedbackKept['answer']>) {
    const { answer: before } = feedback
    const answered = { ...feedback, answer }
    const kept = await table.putIf(
      itemOf(answered),
      before ? 'answer = :before' : 'attribute_not_exists(answer)',
      before && { ':before': before },
    )
    return kept.kept ? answered : asKept(kept.found as Item)
  },

  /** The latest fifty of one person. */
  async of(personId: string) {
    const { items } = await table.query({
      index: 'mine',
      at: ['mp', keys.myFeedback(personId)],
      newestFirst: true,
      limit: 50,
    })
    return (await table.many(items)).map(asKept)
  },

  async ofMonth(street: string, month: string) {
    return (await queryAll(table, { at: ['PK', keys.feedbackOfMonth(street, month)] })).map(asKept)
  },
})
