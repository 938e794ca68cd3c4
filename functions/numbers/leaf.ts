import { parseOrderId } from '../../shared/workOrder/id'
import type { WorkOrder } from '../workOrder/workOrder'
import { sumOf, withFacts, type Counts } from './counts'
import { factsByStep } from './facts'
import type { Fact } from './fact'

/**
 * What orders that began in the grid `home` add to the numbers of `grid` on `day`. The two differ where an order was
 * moved, or began where nobody knew the place yet; so everything in one leaf is found in one grid's heads.
 */
export type LeafId = { home: string; grid: string; day: number }

/** `seen`: up to which version each order is counted. The counts are the sum of exactly that. */
export type Leaf = { counts: Counts; seen: ReadonlyMap<string, number> }

export const emptyLeaf: Leaf = { counts: new Map(), seen: new Map() }

/** Fifty bits of its ULID: enough to tell apart what is counted in one grid on one day. */
export const seenName = (ulid: string) => ulid.slice(-10)
const nameIn = ({ id }: Pick<WorkOrder, 'id'>) => seenName(parseOrderId(id).ulid)

/** What one step adds to a leaf: what cancels out is not there. */
type Told = { at: number; counts: Counts }
type Share = { id: LeafId; name: string; told: Told[] }

/** What an order adds, leaf by leaf. */
export type Counting = { order: WorkOrder; shares: ReadonlyMap<string, Share> }

const nameOf = ({ home, grid, day }: LeafId) => `${home} ${grid} ${day}`

/** The facts of one step, each with those of its leaf. */
function byLeaf(facts: readonly Fact[], home: string) {
  const ids = new Map<string, { id: LeafId; facts: Fact[] }>()
  for (const fact of facts) {
    const id = { home, grid: fact.grid, day: fact.day }
    const name = nameOf(id)
    const there = ids.get(name)
    if (there) there.facts.push(fact)
    else ids.set(name, { id, facts: [fact] })
  }
  return ids
}

export function countingOf(order: WorkOrder): Counting {
  const { street, grid } = parseOrderId(order.id)
  const shares = new Map<string, Share>()
  factsByStep(order).forEach((ofStep, at) => {
    for (const [name, { id, facts }] of byLeaf(ofStep, street + grid)) {
      const told = { at, counts: withFacts(new Map(), facts) }
      const there = shares.get(name)
      if (there) there.told.push(told)
      else shares.set(name, { id, name, told: [told] })
    }
  })
  return { order, shares }
}

const hasMore = (told: readonly Told[], from: number) =>
  told.some(({ at, counts }) => at >= from && counts.size > 0)

/** The leaves to which steps after `from` add something. */
export const leavesOf = ({ shares }: Counting, from = 0) =>
  [...shares.values()].filter(({ told }) => hasMore(told, from)).map(({ id, name }) => ({ id, name }))

/** What an order adds to the leaf that is not counted in it yet. */
function fresh({ seen }: Leaf, id: LeafId, { order, shares }: Counting): Counts[] {
  const from = seen.get(nameIn(order)) ?? 0
  const told = from < order.version ? (shares.get(nameOf(id))?.told ?? []) : []
  return told.filter(({ at, counts }) => at >= from && counts.size > 0).map(({ counts }) => counts)
}

/**
 * The leaf with each order counted up to the version it has here. What is counted already is left as it is: so a change
 * that is told again, late, cut short or out of its order makes no difference. The same leaf where nothing is new.
 */
export function withOrders(leaf: Leaf, id: LeafId, countings: readonly Counting[]): Leaf {
  const adding = countings
    .map((counting) => ({ order: counting.order, counts: fresh(leaf, id, counting) }))
    .filter(({ counts }) => counts.length > 0)
  if (adding.length === 0) return leaf
  const versions = adding.map(({ order }) => [nameIn(order), order.version] as const)
  return {
    counts: sumOf([leaf.counts, ...adding.flatMap(({ counts }) => counts)]),
    seen: new Map([...leaf.seen, ...versions]),
  }
}

/** What a day of a grid comes to, its guests included. */
export const wholeOf = (leaves: readonly Leaf[]): Counts => sumOf(leaves.map(({ counts }) => counts))
