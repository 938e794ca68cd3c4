import { auditSums } from '../../functions/numbers/auditSums'
import { rollNightly } from '../support/held/nights'
import { turnStore } from '../../functions/numbers/turnStore'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { asAt, livesOf, tell } from './toldLives'

const table = tableForFile()
const town = streetForFile(table)
const { street } = town
/** A night sums up three months; the first of the reports are of the month before those. */
const now = Date.parse('2026-12-15T02:00:00+08:00')

it('sums up a past of many months, told at once, the newest first: what the older hand on reaches each of them', async () => {
  town.clock.now = now
  await tell(livesOf('a past told at once', 60).flatMap(asAt(now)), { table, deps: town.deps })
  await rollNightly(street.id, town.deps)

  expect(await turnStore(town.deps.table).pasts(street.id)).toEqual([])
  expect(await auditSums(street, { from: '2026-08', table: town.deps.table })).toEqual({ found: [] })
})
