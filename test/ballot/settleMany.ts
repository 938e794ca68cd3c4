import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import { keys } from '../../functions/keys'
import type { TestPerson } from '../support/aStreet'
import type { TestTable } from '../support/engine'

/** As many as one request takes. */
const perBatch = 25
const atOnce = 8

/** What the stores would have written of each of them: herself, what she is in the street, the list of her building. */
function itemsOf({ id, name, roles, household }: TestPerson, street: string) {
  const known = [
    { ...keys.person(id), name, homeStreet: street },
    { ...keys.roles(id, street), roles, ...(household && { household }), w: 1 },
  ]
  return household?.verified ? [...known, keys.residentIn(household.buildingId, id)] : known
}

/** A crowd settles in at once: one by one it would take longer than its vote. */
export async function settleMany(table: TestTable, people: TestPerson[], street: string) {
  const items = people.flatMap((person) => itemsOf(person, street))
  const batches: (typeof items)[] = []
  for (let at = 0; at < items.length; at += perBatch) batches.push(items.slice(at, at + perBatch))
  const write = async (batch: typeof items) => {
    const requests = batch.map((Item) => ({ PutRequest: { Item } }))
    const { UnprocessedItems = {} } = await table.db.send(
      new BatchWriteCommand({ RequestItems: { [table.tableName]: requests } }),
    )
    if (Object.keys(UnprocessedItems).length > 0) throw new Error('not all of them have settled in')
  }
  for (let at = 0; at < batches.length; at += atOnce)
    await Promise.all(batches.slice(at, at + atOnce).map(write))
}
