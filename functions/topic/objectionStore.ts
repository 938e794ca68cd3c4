import { known } from '../../shared/known'
import { queryAll, type Item, type Table } from '../table/store'
import { topicKeys } from './keys'
import type { Topic } from './topic'

export type Answer = {
  words: string
  isUpheld: boolean
  at: number
  /** A keyed hash of its command: the step of the topic that has the same names it. */
  key: string
}

/** An objection 异议 as the topic names it: with the answer that stands. */
export type Objection = {
  id: string
  words: string
  /** A keyed hash of who said it. */
  by: string
  said: string
  at: number
  answer?: Answer
}

/** With whatever answers were offered; counts its writings. */
export type ObjectionKept = Omit<Objection, 'answer'> & { answers: Answer[]; w: number }

// Only this file writes these items.
const objectionIn = (item: Item): ObjectionKept => ({
  ...(item.is as Omit<ObjectionKept, 'id' | 'w'>),
  id: item.SK.slice(2),
  w: Number(item.w),
})

type Named = Pick<Topic, 'id' | 'objected' | 'steps'>

/** One that the topic does not count was broken off, or came too late: it is as if it were not there. */
export const isCounted = ({ objected }: Pick<Topic, 'objected'>, id: string) =>
  objected?.ids.includes(id) ?? false

/** The command by which the topic says that this objection was answered. */
export const answeredBy = ({ steps }: Pick<Topic, 'steps'>, id: string) =>
  steps.find(({ deed, of }) => deed === 'answer' && of === id)?.key

function namedBy(topic: Named, { answers, w: _, ...objection }: ObjectionKept): Objection {
  const key = answeredBy(topic, objection.id)
  return known({ ...objection, answer: answers.find((answer) => answer.key === key) })
}

/** Objections and their answers lie beside the topic; which of them stand, the topic says. */
export const objectionStore = (table: Table) => ({
  async get(topicId: string, id: string) {
    const item = await table.get(topicKeys.objection(topicId, id))
    return item && objectionIn(item)
  },

  async of(topic: Named) {
    const { PK, prefix } = topicKeys.objections(topic.id)
    const items = await queryAll(table, { at: ['PK', PK], prefix: ['SK', prefix] })
    return items
      .map(objectionIn)
      .filter(({ id }) => isCounted(topic, id))
      .map((one) => namedBy(topic, one))
  },

  /** Of the first try stands what it wrote. */
  async keep(topicId: string, { id, ...objection }: Objection) {
    const item = { ...topicKeys.objection(topicId, id), is: { ...objection, answers: [] }, w: 0 }
    await table.putIf(item, 'attribute_not_exists(PK)')
  },

  takeBack: (topicId: string, id: string) => table.delete(topicKeys.objection(topicId, id)),

  /** With one answer more. False where somebody else has offered one since it was read. */
  async offer(topicId: string, { id, w, ...objection }: ObjectionKept, answer: Answer) {
    const is = { ...objection, answers: [...objection.answers, answer] }
    const item = { ...topicKeys.objection(topicId, id), is, w: w + 1 }
    const kept = await table.putIf(item, 'w = :asRead', { ':asRead': w })
    // Our own first try may have been applied and its reply lost.
    return kept.kept || (kept.found && objectionIn(kept.found).answers.some(({ key }) => key === answer.key))
  },
})
