import { keys } from '../keys'
import { queryAll, type Item, type Table } from '../table/store'

export type FeedbackKept = {
  id: string
  by: string
  words: string
  /** Milliseconds since 1970. */
  at: number
  answer?: { words: string; at: number; by: string }
}

const asKept = (item: Item) => item as unknown as FeedbackKept

export type FeedbackStore = ReturnType<typeof feedbackStore>

export const feedbackStore = (table: Table) => ({
  /** Keeps it, or hands back what is already kept under this id. */
  async create(feedback: FeedbackKept) {
    const { id, by } = feedback
    const item = { ...keys.feedback(id), mp: keys.myFeedback(by), ms: id.split('-')[2] ?? '', ...feedback }
    const kept = await table.putIf(item, 'attribute_not_exists(PK)')
    return kept.kept ? feedback : asKept(kept.found as Item)
  },

  async get(id: string) {
    const item = await table.get(keys.feedback(id))
    return item && asKept(item)
  },

  async answer(feedback: FeedbackKept, answer: NonNullable<FeedbackKept['answer']>) {
    const item = await table.get(keys.feedback(feedback.id))
    if (item) await table.put({ ...item, answer })
    return { ...feedback, answer }
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
