import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import type { Deps } from '../../functions/deps'
import { afterStep, fold } from '../../functions/workOrder/fold'
import { toItem } from '../../functions/workOrder/item'
import { pack } from '../../functions/workOrder/pack'
import { firstStep } from '../../functions/workOrder/firstStep'
import type { Change, Deed, StepKept, WorkOrder } from '../../functions/workOrder/workOrder'
import type { Street } from '../../shared/street/street'
import { orderIdOf } from '../../shared/workOrder/id'
import { ulidOf } from '../../shared/ulid'
import type { TestTable } from '../support/engine'

type Stage = { deps: Pick<Deps, 'seal'>; street: Street; table: TestTable }

const hour = 3_600_000

/** From the report to the end, as far as `steps` goes. */
const life = (street: string): [Deed, Change][] => [
  ['file', { status: 'filed', holder: `desk-${street}001`, dueAt: 2_000_000_000 }],
  ['dispatch', { status: 'dispatched', holder: `unit-${street}U01`, dueAt: 2_000_000_000 }],
  ['accept', { status: 'accepted', holder: 'person-luo', dueAt: 2_000_000_000 }],
  ['remind', {}],
  ['finish', { status: 'finished', holder: `check-${street}`, hasWords: true }],
  ['close', { status: 'closed', verdict: 'solved' }],
]

function lived(order: WorkOrder, street: string, steps: number) {
  return life(street)
    .slice(0, steps)
    .reduce((now, [deed, change], at) => {
      const step: StepKept = {
        ...{ deed, change, by: 'shen', as: 'gridWorker', key: 'keykeykey01', said: 'saidsaids01' },
        at: (order.steps[0]?.at ?? 0) + (at + 1) * hour,
      }
      return afterStep(now, step, pack(step, street, now.packed.at(-1)))
    }, order)
}

/** Sixteen figures, the smallest last: from the last ones comes the number 单号, which then is of one order alone. */
function digitsOf(place: number) {
  const figures = place.toString(32).padStart(16, '0')
  let at = 0
  return () => parseInt(figures.charAt(at++), 32)
}

/** Heads as the product writes them, of every length of life, in these months, spread over the grids. */
export function* manyHeads({ deps, street }: Stage, count: number, months: number[]) {
  for (let place = 0; place < count; place++) {
    const grid = street.grids[place % street.grids.length]
    const gridId = grid?.id ?? ''
    const month = months[Math.floor((place * months.length) / count)] ?? 0
    const now = month + (place % 28) * 24 * hour + (place % 1000)
    const orderId = orderIdOf(gridId, ulidOf(now, digitsOf(place)))
    const categoryCode = ['A01', 'A02', 'B01'][place % 3] ?? 'A01'
    const command = { kind: 'issue' as const, categoryCode, photoKeys: [] }
    const located = { gridId, cell: deps.seal.brief('cell', gridId).slice(0, 7), buildingId: `${gridId}B1` }
    const change = firstStep({ command, located, street, now, orderId })
    const step: StepKept = {
      ...{ deed: 'order', by: 'lin', as: 'resident', at: now, key: 'keykeykey00', said: 'saidsaids00' },
      change,
    }
    const first = fold(orderId, { steps: [step], packed: [pack(step, street.id)] })
    yield toItem(lived(first, street.id, place % 7))
  }
}

/** Puts them into the table, a few batches at a time. */
export async function load({ table }: Stage, heads: Iterable<Record<string, unknown>>) {
  let batch: Record<string, unknown>[] = []
  let under: Promise<unknown>[] = []
  const send = (items: Record<string, unknown>[]) =>
    table.db.send(
      new BatchWriteCommand({
        RequestItems: { [table.tableName]: items.map((Item) => ({ PutRequest: { Item } })) },
      }),
    )
  for (const head of heads) {
    batch.push(head)
    if (batch.length < 25) continue
    under.push(send(batch))
    batch = []
    if (under.length < 8) continue
    await Promise.all(under)
    under = []
  }
  if (batch.length > 0) under.push(send(batch))
  await Promise.all(under)
}
