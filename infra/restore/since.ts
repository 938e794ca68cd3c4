import { isFoundByWords } from '../../functions/find/hearWords'
import { keys } from '../../functions/keys'
import { namedIn } from '../../functions/photo/keepNamed'
import { namesPhotos } from '../../functions/photo/keys'
import { canonical } from '../../functions/seal'
import { nameOf } from '../../functions/table/nameOf'
import type { Item, Table } from '../../functions/table/store'
import { fromItem, idOfItem } from '../../functions/workOrder/item'
import type { StepKept } from '../../functions/workOrder/workOrder'
import { nameOfKept } from './ofKept'
import { pagesOf } from './pages'

/** A step that is in the table that was and not in the copy. `version`: of the order after it. */
export type StepSince = { orderId: string; version: number; step: StepKept }
export type Others = { made: string[]; changed: string[]; gone: string[] }

/** What came after the cut: steps of orders one by one, all else by what it is. */
export type Since = {
  steps: StepSince[]
  /** Orders of which the copy has steps that the table has not, or others: damaged there, or a copy of another table. */
  differing: string[]
  unreadable: string[]
  others: Map<string, Others>
  /** Photos that only the table that was names. */
  photos: string[]
}

function othersOf({ others }: Since, name: string) {
  const known = others.get(name) ?? { made: [], changed: [], gone: [] }
  others.set(name, known)
  return known
}

const linesIn = (item: Item | undefined) => (Array.isArray(item?.t) ? item.t.map(String) : [])

function compareHeads(was: Item, copied: Item | undefined, since: Since) {
  const [then, now] = [linesIn(was), linesIn(copied)]
  const known = now.length
  const isPrefix = known <= then.length && now.every((line, at) => line === then[at])
  if (!isPrefix) since.differing.push(idOfItem(was))
  if (known >= then.length) return
  try {
    const { id, steps } = fromItem(was)
    const after = steps.slice(known).map((step, at) => ({ orderId: id, version: known + at + 1, step }))
    since.steps.push(...after)
  } catch {
    since.unreadable.push(idOfItem(was))
  }
}

function photosOnlyIn(was: Item, copied: Item | undefined) {
  const here = new Set(namedIn(copied))
  return namesPhotos(was) ? namedIn(was).filter((photoKey) => !here.has(photoKey)) : []
}

function compare(was: Item, copied: Item | undefined, since: Since) {
  since.photos.push(...photosOnlyIn(was, copied))
  if (keys.isOrder(was)) return compareHeads(was, copied, since)
  if (copied && canonical(copied) === canonical(was)) return
  // Words that are new are those of a step, and that is told of.
  if (!copied && isFoundByWords(was)) return
  const others = othersOf(since, nameOfKept(was) ?? '')
  others[copied ? 'changed' : 'made'].push(nameOf(was))
}

/** Each item of one table with what the other has under its key. */
async function* pairs(one: Table, other: Table) {
  for await (const page of pagesOf(one)) {
    const items = page.filter((item) => nameOfKept(item) !== undefined)
    const there = new Map((await other.many(items)).map((item) => [nameOf(item), item]))
    for (const item of items) yield { item, there: there.get(nameOf(item)) }
  }
}

const isExpired = ({ x }: Item, now: number) => x !== undefined && Number(x) * 1000 <= now

/**
 * What the table that was has and the copy has not; and what the copy has and that table has no more: taken away since,
 * on somebody's request perhaps, and to be taken away again.
 */
export async function changesSince(was: Table, copy: Table, now: number): Promise<Since> {
  const since: Since = { steps: [], differing: [], unreadable: [], others: new Map(), photos: [] }
  for await (const { item, there } of pairs(was, copy)) compare(item, there, since)
  for await (const { item, there } of pairs(copy, was))
    if (!there && !isExpired(item, now)) othersOf(since, nameOfKept(item) ?? '').gone.push(nameOf(item))
  since.steps.sort((one, other) => one.step.at - other.step.at)
  return since
}
