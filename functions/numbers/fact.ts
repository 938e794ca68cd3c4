import type { WorkOrder } from '../workOrder/workOrder'
import { counted, isStock, type Counted } from './counted'

/**
 * One thing that an order adds to the numbers of a grid and a day: `n` is 1 or −1. `split` is `c` and a category, `u`
 * and a unit, `g` and a cell of the map, `b` and a band of hours, or empty. `on` is the day by which it is counted where that is not the day
 * `day` on which it became known: when it falls due, or when that happened of which it says more. So nothing that
 * happens ever touches what an earlier day has told. Days are China's, counted from 1970.
 */
export type Fact = { grid: string; day: number; name: Counted; split: string; on?: number; n: 1 | -1 }

/** What is counted, before it is split. */
export type Thing = { name: Counted; on?: number }

const unitPrefix = 'unit-'
const streetDigits = 9

/** The unit it was dispatched to last 主办, the grid where that handles it itself 自办; empty where it is a person. */
export function unitOf({ steps }: Pick<WorkOrder, 'steps'>) {
  const named = steps.findLast(({ deed }) => deed === 'dispatch' || deed === 'handle')
  if (named?.deed === 'handle') return 'grid'
  const holder = named?.change.holder ?? ''
  return holder.startsWith(unitPrefix) ? holder.slice(unitPrefix.length + streetDigits) : ''
}

type Splitting = Pick<WorkOrder, 'gridId' | 'categoryCode' | 'cell' | 'steps' | 'status'>

const inHands: WorkOrder['status'][] = ['dispatched', 'accepted']

/** The unit that answers for it now: what came back, or waits to be closed, is late with a desk and no unit's. */
const unitHolding = (order: Splitting) => (inHands.includes(order.status) ? unitOf(order) : '')

/** The facts of one thing that an order counts as on that day. */
export function split({ name, on }: Thing, order: Splitting, day: number): Fact[] {
  const [letters, by] = counted[name]
  const unit = by.includes('u') && (isStock(letters) ? unitHolding : unitOf)(order)
  const cell = by.includes('g') && order.cell
  const splits = [
    by.includes('c') ? `c${order.categoryCode}` : '',
    ...(unit ? [`u${unit}`] : []),
    ...(cell ? [`g${cell}`] : []),
  ]
  const rest = { grid: order.gridId, day, n: 1 as const, ...(on !== undefined && { on }) }
  return splits.map((one) => ({ ...rest, name, split: one }))
}

export const negated = (facts: readonly Fact[]): Fact[] =>
  facts.map((fact) => ({ ...fact, n: fact.n === 1 ? -1 : 1 }))
