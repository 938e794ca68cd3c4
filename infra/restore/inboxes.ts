import { digested } from '../../shared/notice/notice'
import { keys } from '../../functions/keys'
import { windowMs, type NoticeKept } from '../../functions/notice/entry'
import type { Item, Table } from '../../functions/table/store'
import { fromItem, idOfItem } from '../../functions/workOrder/item'
import type { StepKept } from '../../functions/workOrder/workOrder'
import { found } from './keys'
import { pagesOf } from './pages'

type Steps = ReadonlyMap<string, readonly StepKept[]>

// As the notices' own store wrote it.
const entryIn = (item: Item) => item as unknown as NoticeKept

/** The steps of each of these orders; an order that cannot be read is taken at its entry's word, and left out. */
async function stepsOf(orderIds: string[], table: Table) {
  const steps = new Map<string, readonly StepKept[]>(orderIds.map((id) => [id, []]))
  for (const item of await table.many(orderIds.map(keys.order))) {
    try {
      steps.set(idOfItem(item), fromItem(item).steps)
    } catch {
      steps.delete(idOfItem(item))
    }
  }
  return steps
}

/** Which step speaks to a whole queue, of all that are made within ten minutes. */
const speaks: Record<(typeof digested)[number], (step: StepKept, queue: string | undefined) => boolean> = {
  turn: ({ change }, queue) => change.holder === queue,
  pooled: ({ change }, queue) => change.holder === queue,
  warned: ({ deed }) => deed === 'warn',
  overdue: ({ deed }) => deed === 'lapse',
  asked: ({ change }) => change.asks !== undefined,
  helping: ({ change }, queue) => queue !== undefined && change.assist?.includes(queue) === true,
}

const windowOf = (at: number) => Math.floor(at / windowMs)

/** Whether this is the step, or one of the steps, of which the entry tells. */
function isMeant(step: StepKept, { of, at, holder }: NoticeKept) {
  const name = digested.find((one) => one === of)
  if (!name) return step.at === at
  return windowOf(step.at) === windowOf(at) && speaks[name](step, holder)
}

const isSo = (entry: NoticeKept, steps: Steps) =>
  entry.orderIds.every((id) => steps.get(id)?.some((step) => isMeant(step, entry)) ?? true)

/** Takes back what inboxes tell of steps that are not in the copy: those who are told again hear only of what is. */
export async function takeBackUntrue(since: number, table: Table) {
  let taken = 0
  for await (const page of pagesOf(table)) {
    const entries = page.filter((item) => found.isEntry(item) && entryIn(item).at > since)
    const steps = await stepsOf(
      entries.flatMap((item) => entryIn(item).orderIds),
      table,
    )
    for (const item of entries.filter((one) => !isSo(entryIn(one), steps))) {
      await table.delete({ PK: item.PK, SK: item.SK })
      taken += 1
    }
  }
  return taken
}
