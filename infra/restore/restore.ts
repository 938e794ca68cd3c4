import { newsFor } from '../../functions/notice/entry'
import type { Table } from '../../functions/table/store'
import type { WorkOrder } from '../../functions/workOrder/workOrder'
import { putBeside } from './beside'
import { regatherDemands } from './demands'
import { lookAtHeads } from './heads'
import { completeLists } from './lists'
import { takeBackUntrue } from './inboxes'
import { indexesAmiss } from './indexes'
import { forgetMarks } from './marks'
import { completeMerges } from './merges'
import { countAnew } from './numbers'
import type { RestoringDeps } from './restoringDeps'
import { tellAgain } from './tellAgain'
import { recountTurnouts } from './turnouts'
import { signOutComputers } from './computers'
import { bringWords, type Missing } from './words'

type Asked = {
  /** The table of which the copy was taken, if it is still there. */
  was?: Table | undefined
  /** All that was ever told is told again, not only what was told of the last days. */
  isAll?: boolean
  /** Numbers are audited from this month on; left out, of three years. */
  since?: string | undefined
  say: (line: string) => void
}

/** What the heads say, with the words they name. */
async function lookAround(deps: RestoringDeps, { was }: Asked) {
  const missing: Missing[] = []
  let brought = 0
  const heads = await lookAtHeads(deps.table, async (orders) => {
    const words = await bringWords(orders, { table: deps.table, was, now: deps.now() })
    missing.push(...words.missing)
    brought += words.brought
  })
  return { ...heads, cutAt: heads.cutAt || deps.now(), missing, brought }
}

/** What follows from the heads, apart from the numbers. */
async function tellAnew(cutAt: number, deps: RestoringDeps, { isAll = false }: Asked) {
  const since = isAll ? 0 : cutAt - newsFor
  const first = (order: WorkOrder) => putBeside(order, since, deps)
  const untrue = await takeBackUntrue(since, deps.table)
  return { untrue, isAll, ...(await tellAgain({ since, heardAt: cutAt, first }, deps)) }
}

/**
 * Brings all that is derived in a copy of the table back into line with the orders' heads and with what else people did
 * and said, whichever of them the copy has as of earlier. Nobody may work on the copy meanwhile. Done again, or cut short
 * and begun anew, it comes to the same.
 */
export async function restore(deps: RestoringDeps, asked: Asked) {
  const heads = await lookAround(deps, asked)
  await forgetMarks(heads, deps)
  const signedOut = await signOutComputers(deps.table)
  const listed = await completeLists(deps.table)
  const halfMerged = await completeMerges(heads.merged, deps)
  const told = await tellAnew(heads.cutAt, deps, asked)
  const regathered = await regatherDemands(heads.ids, deps)
  const turnouts = await recountTurnouts(deps)
  const numbers = await countAnew(deps, { ...asked, oldest: heads.oldest })
  const indexes = await indexesAmiss(deps.table)
  return { heads, signedOut, listed, halfMerged, told, regathered, turnouts, numbers, indexes }
}

export type Restored = Awaited<ReturnType<typeof restore>>

/**
 * Whether the copy can be worked on as it is now. What cannot be mended in it, or told again, is named and does not keep it
 * from that: one item that nobody can read would keep a whole street out. What may go another time is tried once more first.
 */
export const isInLine = ({ numbers, indexes, told }: Restored) =>
  numbers.wrong === 0 && indexes.length === 0 && !told.failed.some(({ isPassing }) => isPassing)
