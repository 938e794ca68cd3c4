import type { Table } from '../../functions/table/store'
import { found } from './keys'
import { pagesOf } from './pages'

/**
 * Signs every computer out: one that somebody ended after the cut, because it was stolen perhaps, is in the copy as it was.
 * Her phone lets it in again.
 */
export async function signOutComputers(table: Table) {
  let signedOut = 0
  for await (const page of pagesOf(table)) {
    const letIn = page.filter(found.isComputer)
    for (const key of letIn) await table.delete(key)
    signedOut += letIn.length
  }
  return signedOut
}
