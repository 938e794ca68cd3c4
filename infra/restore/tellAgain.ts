import { nameOf } from '../../functions/table/nameOf'
import { ballotIn } from '../../functions/ballot/ballotStore'
import { hearBallots } from '../../functions/ballot/hearBallots'
import { ballotKeys } from '../../functions/ballot/keys'
import { hearGathering, isGathered } from '../../functions/demand/hearGathering'
import { isFoundByWords } from '../../functions/find/hearWords'
import { isPassing } from '../../functions/isPassing'
import { keys } from '../../functions/keys'
import { isHeard, tellRecord } from '../../functions/stream/hearRecord'
import type { Images } from '../../functions/stream/store'
import type { Item, Key } from '../../functions/table/store'
import type { Topic } from '../../functions/topic/topic'
import { topicKeys } from '../../functions/topic/keys'
import { fromItem } from '../../functions/workOrder/item'
import { expiresFrom } from '../../functions/workOrder/privatePart'
import type { WorkOrder } from '../../functions/workOrder/workOrder'
import { pagesOf } from './pages'
import type { RestoringDeps } from './restoringDeps'

type Span = {
  /** What is older was told before (ms). */
  since: number
  /** The day on which it is news (ms). */
  heardAt: number
  /** Done to an order before it is told. */
  first?: (order: WorkOrder) => Promise<void>
}

const wholly = (after: Item): Images => ({ before: undefined, after })

/** An order as it changed since: what its items of before would say of it is left out, so that it is written anew. */
function orderSince(after: Item, since: number): Images | undefined {
  const { steps, packed } = fromItem(after)
  const known = steps.filter(({ at }) => at <= since).length
  if (known === steps.length) return undefined
  const { PK, SK } = after
  return { after, before: known > 0 ? { PK, SK, t: packed.slice(0, known) } : undefined }
}

function isTopicOf(item: Item, since: number) {
  // Only functions/topic writes it.
  const { steps, objected } = item.is as Topic
  return steps.some(({ at }) => at > since) || (objected?.at ?? 0) > since
}

/** What is to be told again of an item, if anything. */
function newsIn(item: Item, since: number): Images | undefined {
  if (keys.isOrder(item)) return orderSince(item, since)
  const isOld =
    (isFoundByWords(item) && Number(item.x) <= expiresFrom(since)) ||
    (ballotKeys.isBallot(item) && ballotIn(item).at <= since) ||
    (topicKeys.isTopic(item) && !isTopicOf(item, since))
  return isOld ? undefined : wholly(item)
}

/** All that either reader of the stream would make of it. */
async function hear(key: Key, images: Images, { deps, heardAt }: { deps: RestoringDeps; heardAt: number }) {
  if (ballotKeys.isBallot(key)) await hearBallots([{ key, ...images }], deps, heardAt)
  if (isHeard(key)) await tellRecord({ key, ...images }, deps, heardAt)
  if (isGathered(key, deps)) await hearGathering({ key, ...images }, deps)
}

const isTold = (key: Key, deps: RestoringDeps) =>
  ballotKeys.isBallot(key) || isHeard(key) || isGathered(key, deps)

async function tellItem(item: Item, { since, heardAt, first }: Span, deps: RestoringDeps) {
  const images = newsIn(item, since)
  if (!images) return false
  if (keys.isOrder(item)) await first?.(fromItem(item))
  await hear({ PK: item.PK, SK: item.SK }, images, { deps, heardAt })
  return true
}

type Untold = {
  line: string
  /** It may go another time, as it is. */
  isPassing: boolean
}

/** Told, or why not: one that cannot be told keeps nobody from the others. */
async function tryTelling(item: Item, span: Span, deps: RestoringDeps) {
  try {
    return { told: (await tellItem(item, span, deps)) ? 1 : 0, failed: [] }
  } catch (error) {
    return { told: 0, failed: [{ line: `${nameOf(item)}: ${String(error)}`, isPassing: isPassing(error) }] }
  }
}

/**
 * What a stream did not tell nobody would ever hear: what the old table's still had to tell when a copy was taken, and what
 * its readers gave up. So all since then is told again by the readers' own code, to which told again is nothing new.
 */
export async function tellAgain(span: Span, deps: RestoringDeps) {
  const all = { told: 0, failed: [] as Untold[] }
  for await (const page of pagesOf(deps.table))
    for (const item of page.filter((one) => isTold(one, deps))) {
      const { told, failed } = await tryTelling(item, span, deps)
      all.told += told
      all.failed.push(...failed)
    }
  return all
}
