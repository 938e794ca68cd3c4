import { createWriteStream, writeFileSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import { join } from 'node:path'
import { chinaDay, chinaOffset, dayMs } from '../../../shared/clock/china'
import { firstDayOf, monthOf, monthsFrom } from '../../../shared/numbers/windows'
import { openTable } from '../benchTable'
import { lineOf } from '../postgres/columns'
import type { Months } from '../postgres/board'
import { seedStreet } from '../seed/seedStreet'
import type { Town } from '../seed/town'

export type Seeded = { orders: number; town: Town; seconds: number }

const windowOf = (month: string) => {
  const begins = (one: string) => new Date(firstDayOf(one) * dayMs - chinaOffset).toISOString()
  return { from: begins(month), to: begins(monthsFrom(month, 1)) }
}

function monthsAt(now: number): Months {
  const month = monthOf(chinaDay(now))
  const [before, yearBefore] = [1, 12].map((by) => windowOf(monthsFrom(month, -by))) as [Window, Window]
  return { now: new Date(now).toISOString(), month: windowOf(month), before, yearBefore }
}
type Window = Months['month']

type Wanted = { rowsIn: string; sizes: readonly number[]; now: number; say: (line: string) => void }

/** A street of each size in one table, as all streets of the cloud lie in one; and the same orders as rows. */
export async function seedAll(folder: string, { rowsIn, sizes, now, say }: Wanted): Promise<Seeded[]> {
  const table = await openTable(folder, () => now)
  const rows = createWriteStream(join(rowsIn, 'orders.tsv'))
  const seeded: Seeded[] = []
  for (const [place, orders] of sizes.entries()) {
    const begun = performance.now()
    const hear = (order: Parameters<typeof lineOf>[0]) => void rows.write(lineOf(order))
    const streetId = `99070${place + 1}001`
    const town = await seedStreet({ streetId, orders, now, deps: table.deps, hear })
    const seconds = (performance.now() - begun) / 1000
    say(`${orders} 件工单装好 orders loaded, ${seconds.toFixed(0)} s`)
    seeded.push({ orders, town, seconds })
  }
  rows.end()
  await finished(rows)
  writeFileSync(join(rowsIn, 'months.json'), JSON.stringify(monthsAt(now)))
  await table.close()
  return seeded
}
