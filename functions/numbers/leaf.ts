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
const nameIn = ({ id }: Pick<WorkOrder, 'id'>) => parseOrderId(id).ulid.slice(-10)

export type Counting = { order: WorkOrder; facts: Fact[][] }

export const countingOf = (order: WorkOrder): Counting => ({ order, facts: factsByStep(order) })

const isIn = ({ grid, day }: LeafId, fact: Fact) => fact.grid === grid && fact.day === day

/** The leaves to which steps after `from` add something. */
export function leavesOf({ order, facts }: Counting, from = 0): LeafId[] {
  const { street, grid } = parseOrderId(order.id)
  const home = street + grid
  const places = facts.slice(from).flatMap((ofStep) => ofStep.map((fact) => `${fact.grid} ${fact.day}`))
  return [...new Set(places)].map((place) => {
    const [at = '', day = ''] = place.split(' ')
    return { home, grid: at, day: Number(day) }
  })
}

/** What an order adds to the leaf that is not counted in it yet. */
function fresh({ seen }: Leaf, id: LeafId, { order, facts }: Counting) {
  return facts
    .slice(seen.get(nameIn(order)) ?? 0, order.version)
    .flatMap((ofStep) => ofStep.filter((fact) => isIn(id, fact)))
}

/**
 * The leaf with each order counted up to the version it has here. What is counted already is left as it is: so a change
 * that is told again, late, cut short or out of its order makes no difference. The same leaf where nothing is new.
 */
export function withOrders(leaf: Leaf, id: LeafId, countings: readonly Counting[]): Leaf {
  const adding = countings
    .map((counting) => ({ order: counting.order, facts: fresh(leaf, id, counting) }))
    .filter(({ facts }) => facts.length > 0)
  if (adding.length === 0) return leaf
  const versions = adding.map(({ order }) => [nameIn(order), order.version] as const)
  return {
    counts: withFacts(
      leaf.counts,
      adding.flatMap(({ facts }) => facts),
    ),
    seen: new Map([...leaf.seen, ...versions]),
  }
}

/** What a day of a grid comes to, its guests included. */
export const wholeOf = (leaves: readonly Leaf[]): Counts => sumOf(leaves.map(({ counts }) => counts))
