import { randomUUID } from 'node:crypto'
import { queryAll, tableOver } from '../../functions/table/store'
import type { TestTable } from '../support/engine'

/**
 * How it is often done, kept to show what goes wrong: looks whether this voter has a ballot, and inserts one if not. The
 * moment between is what decides; here nobody inserts before everybody has looked.
 */
export function checksThenInserts({ db, tableName }: TestTable, voters: number) {
  const table = tableOver(db, tableName)
  const partition = `REFERENCE#${randomUUID()}`
  const ballotsOf = (voter: string) => queryAll(table, { at: ['PK', partition], prefix: ['SK', `${voter}#`] })
  let looked = 0
  let everybodyHasLooked = () => undefined as void
  const allLooked = new Promise<void>((resolve) => (everybodyHasLooked = resolve))

  async function cast(voter: string, choice: string) {
    const before = await ballotsOf(voter)
    looked += 1
    if (looked === voters) everybodyHasLooked()
    await allLooked
    if (before.length === 0) await table.put({ PK: partition, SK: `${voter}#${randomUUID()}`, choice })
  }
  return { cast, ballotsOf }
}
