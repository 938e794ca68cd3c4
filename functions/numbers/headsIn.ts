import type { Table } from '../table/store'
import { headsStore, type Page } from './headsStore'

const pageOfHeads = 200

/** The orders that began in one grid, page by page, in the order in which the months are named. */
export async function* headsIn(home: string, months: readonly string[], table: Table): AsyncGenerator<Page> {
  const store = headsStore(table)
  for (const month of months) {
    let before: string | undefined = ''
    while (before !== undefined) {
      const page: Page = await store.before({ month, grid: home, before }, pageOfHeads)
      yield page
      before = page.last
    }
  }
}
