import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import type { Deps } from '../../functions/deps'
import { firstStep } from '../../functions/workOrder/firstStep'
import { fold } from '../../functions/workOrder/fold'
import { toItem } from '../../functions/workOrder/item'
import { pack } from '../../functions/workOrder/pack'
import type { StepKept } from '../../functions/workOrder/workOrder'
import type { Street } from '../../shared/street/street'
import { orderIdOf } from '../../shared/workOrder/id'
import { keyAt } from '../support/app'
import type { TestTable } from '../support/engine'

type Stage = { deps: Pick<Deps, 'seal'>; street: Street; table: TestTable }
type Many = { gridId: string; count: number; reportedAt: (place: number) => number }

/** Heads as the product writes them, in bulk: ten thousand orders through the door would take minutes. */
export async function fillGrid({ deps, street, table }: Stage, { gridId, count, reportedAt }: Many) {
  const cell = deps.seal.brief('cell', gridId).slice(0, 7).toLowerCase()
  const heads = Array.from({ length: count }, (_, place) => {
    const now = reportedAt(place)
    const orderId = orderIdOf(gridId, keyAt(now))
    const command = { kind: 'issue' as const, categoryCode: 'A01', photoKeys: [] }
    const located = { gridId, cell, buildingId: `${gridId}B1` }
    const change = firstStep({ command, located, street, now, orderId })
    const step: StepKept = { deed: 'order', by: 'lin', as: 'resident', at: now, key: 'k', said: 's', change }
    return toItem(fold(orderId, { steps: [step], packed: [pack(step, street.id)] }))
  })
  for (let at = 0; at < heads.length; at += 25) {
    const RequestItems = {
      [table.tableName]: heads.slice(at, at + 25).map((Item) => ({ PutRequest: { Item } })),
    }
    await table.db.send(new BatchWriteCommand({ RequestItems }))
  }
}
