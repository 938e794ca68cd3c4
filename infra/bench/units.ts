import { type ConsumedCapacity } from '@aws-sdk/client-dynamodb'

export type Units = { table: number; indexes: Record<string, number> }

/** What one answer says it cost. A command over several items tells a list, one entry a table. */
export function unitsIn(output: unknown): Units[] {
  const told = (output as { ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[] }).ConsumedCapacity
  return [told ?? []].flat().map((capacity) => ({
    table: capacity.Table?.CapacityUnits ?? capacity.CapacityUnits ?? 0,
    indexes: Object.fromEntries(
      Object.entries(capacity.GlobalSecondaryIndexes ?? {}).map(([name, index]) => [
        name,
        index.CapacityUnits ?? 0,
      ]),
    ),
  }))
}

const isWrite = (operation: string) => /Put|Update|Delete|Write/.test(operation)

/** Adds up read and write units, index by index; `table` is the base table's share. */
export function sumUnits(trips: { operation: string; units: Units[] }[]) {
  const sum = { read: {} as Record<string, number>, write: {} as Record<string, number>, reads: 0, writes: 0 }
  for (const { operation, units } of trips) {
    const side = isWrite(operation) ? 'write' : 'read'
    for (const { table, indexes } of units)
      for (const [name, count] of Object.entries({ table, ...indexes })) {
        sum[side][name] = (sum[side][name] ?? 0) + count
        sum[`${side}s`] += count
      }
  }
  return sum
}
