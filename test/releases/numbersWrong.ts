import { chinaDay } from '../../shared/clock/china'
import { deadLetterStore } from '../../functions/stream/store'
import { auditSums } from '../../functions/numbers/auditSums'
import { auditGrid, homesOf, leavesRead, spanOf } from '../../functions/numbers/recount'
import { tableOver } from '../../functions/table/store'
import { demoStreet } from '../../infra/demo/street'
import type { Beside } from './beside'

/** Numbers that are not what a recount says, and changes that nobody could tell beside the one that was set apart before. */
export async function numbersWrong({ db, tableName, clock }: Beside) {
  const table = tableOver(db, tableName)
  const span = spanOf(chinaDay(clock.now), '2026-09')
  const leaves = leavesRead(table)
  const audited = await Promise.all(
    homesOf(demoStreet).map((home) => auditGrid(home, span, { table, leaves })),
  )
  const { found } = await auditSums(demoStreet, { from: span.from, table })
  const letters = await deadLetterStore(table).all()
  return [
    ...audited.flatMap((one) => one.found),
    ...audited.flatMap(({ unreadable }) => unreadable),
    ...found,
    ...letters.slice(1).map(({ reason }) => reason),
  ]
}
