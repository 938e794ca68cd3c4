import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { canonical } from '../../functions/seal'
import { fromItem, toItem } from '../../functions/workOrder/item'
import { brokenLink } from '../../functions/workOrder/pack'
import { keys } from '../../functions/keys'
import {
  consequences,
  isEnded,
  statuses,
  transitions,
  type Consequence,
  type Status,
  type Transition,
} from '../../shared/workOrder/transitions'
import { parseOrderId } from '../../shared/workOrder/id'
import type { Deed, WorkOrder } from '../../functions/workOrder/workOrder'
import type { TestTable } from './engine'

const isConsequence = (deed: Deed): deed is Consequence => consequences.some((name) => name === deed)

type Item = Record<string, unknown> & { PK: string; SK: string }

export async function everyItem({ db, tableName }: Pick<TestTable, 'db' | 'tableName'>) {
  const items: Item[] = []
  let ExclusiveStartKey: Record<string, unknown> | undefined
  do {
    const page = await db.send(
      new ScanCommand({ TableName: tableName, ...(ExclusiveStartKey && { ExclusiveStartKey }) }),
    )
    items.push(...((page.Items ?? []) as Item[]))
    ExclusiveStartKey = page.LastEvaluatedKey
  } while (ExclusiveStartKey)
  return items
}

/** 并入 is told after the merge was decided: what takes in was open then, and may have ended since, but not by a merge. */
const takingIn: Transition = { from: statuses.filter((status) => status !== 'merged'), by: {} }

/** What follows by itself keeps the status, but for what nobody grabbed 无人抢单: that goes back as a return does. */
const rowOf = (deed: Deed) => {
  if (deed === 'absorb') return takingIn
  if (deed === 'ungrabbed') return transitions.return
  return transitions[isConsequence(deed) ? 'note' : deed]
}

/** Every step leads from where the one before it led to, as the transition table allows. */
function isLegal({ steps }: WorkOrder) {
  let status: Status | undefined
  return steps.every(({ deed, change }) => {
    const row = rowOf(deed)
    const isFrom = status === undefined ? deed === 'order' : row.from.includes(status)
    const isTo = change.status === row.to
    status = change.status ?? status
    return isFrom && isTo
  })
}

/** What is wrong with one head, by the invariants I1–I3, I9 and I12 of a trustworthy log. */
function troubles(item: Item, has: (key: { PK: string; SK: string }) => boolean) {
  const order = fromItem(item)
  const { street, ulid } = parseOrderId(order.id)
  const isQueued = item.qp !== undefined
  const foreign = Object.values(item).filter(
    (value) => /^[QDC]#/.test(String(value)) && !String(value).startsWith(`${String(value)[0]}#${street}#`),
  )
  return [
    canonical(toItem(order)) === canonical(item) ? '' : 'the item is not the fold of its steps',
    brokenLink(order.packed) === undefined ? '' : 'the chain is broken',
    isLegal(order) ? '' : 'a step that the table does not know',
    isQueued === (!isEnded(order.status) || order.callBackBy !== undefined)
      ? ''
      : 'in a queue though ended, or in none though open',
    has(keys.body(street, ulid)) ? '' : 'no words',
    foreign.length === 0 ? '' : 'a key of another street',
  ]
    .filter(Boolean)
    .map((trouble) => `${order.id}: ${trouble}`)
}

/** Everything that is wrong in the table; empty when all is well. */
export async function audit(table: Pick<TestTable, 'db' | 'tableName'>) {
  const items = await everyItem(table)
  const present = new Set(items.map(({ PK, SK }) => `${PK} ${SK}`))
  const heads = items.filter(keys.isOrder)
  return {
    heads: heads.length,
    troubles: heads.flatMap((item) => troubles(item, ({ PK, SK }) => present.has(`${PK} ${SK}`))),
  }
}
