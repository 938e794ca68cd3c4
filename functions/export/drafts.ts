import { covers } from '../../shared/actor'
import { columnsOf } from '../../shared/export/columns'
import type { Street } from '../../shared/street/street'
import type { Item, Table } from '../table/store'
import { fromItem } from '../workOrder/item'
import type { WorkOrder } from '../workOrder/workOrder'
import { rowOf, type Cell } from './cells'
import { isOpen, isPersonal, placeOf, type At, type Counts, type Job, type Progress } from './job'
import { countIn, openRows } from './openData'
import { personsOf } from './persons'
import { published } from './published'
import { pagesFrom, type Page } from './reading'

/** What the next stretch of the file says, and where the reading stands behind it. */
export type Draft = { rows: Cell[][]; at: At; unreadable: number; counts?: Counts }

export type Scene = { job: Job; street: Street; table: Table; now: () => number }

/** A stretch holds so many rows and letters at most: packed it fits an item of the table, whatever was written. */
const mostRows = 500
const mostLetters = 100_000
/** How much may be read until it is noted how far the reading is, even if nothing of it is written. */
const mostLooked = 5000

const lettersIn = (row: Cell[]) => row.reduce<number>((sum, cell) => sum + String(cell).length, 0)

function ordersIn({ items }: Page) {
  return items.map((item) => {
    try {
      return { item, order: fromItem(item) }
    } catch {
      // What one order's history says cannot be read: the others can, and the file says how many are missing.
      return { item, order: undefined }
    }
  })
}

/** Whether it is in this export: as the order's place is now. What one only had in hand elsewhere is not one's to take along. */
const isIn = ({ job }: Scene, { gridId }: WorkOrder) => job.places.some((place) => covers(place, gridId))

type Line = { item: Item; row?: Cell[]; order?: WorkOrder; isUnreadable: boolean }

async function linesOf(page: Page, scene: Scene): Promise<Line[]> {
  const { job, street, table } = scene
  const read = ordersIn(page)
  const wanted = read.flatMap(({ order }) => (order && isIn(scene, order) ? [order] : []))
  const persons = isPersonal(job) ? await personsOf(wanted, table) : undefined
  const columns = columnsOf(job.command.columns)
  const inIt = new Set(wanted)
  return read.map(({ item, order }) => {
    if (!order) return { item, isUnreadable: true }
    if (!inIt.has(order)) return { item, isUnreadable: false }
    if (isOpen(job)) return { item, order, isUnreadable: false }
    const row = rowOf({ order, street, person: persons?.get(order.id) }, columns)
    return { item, row, isUnreadable: false }
  })
}

/** The month of a page, where it is the month's last. */
const monthEnding = ({ place, next }: Page, job: Job) =>
  next.place !== place && next.place % job.grids.length === 0 ? placeOf(job, place).month : undefined

/** The stretch that is being filled, and how full it is. */
function stretchFrom(at: At) {
  const draft: Draft = { rows: [], at, unreadable: 0 }
  let letters = 0
  let looked = 0
  const add = (row: Cell[]) => {
    draft.rows.push(row)
    letters += lettersIn(row)
  }
  return {
    draft,
    add,
    take({ row, isUnreadable }: Line, behind: At) {
      draft.at = behind
      looked += 1
      if (isUnreadable) draft.unreadable += 1
      if (row) add(row)
    },
    isFull: () => draft.rows.length >= mostRows || letters >= mostLetters || looked >= mostLooked,
    isEmpty: () => looked === 0 && draft.rows.length === 0,
  }
}

/** Cuts what is read into stretches; open data is counted until its month is over, and written then. */
function cutter({ job, street, table }: Scene, { at, counts: before }: Progress) {
  const counts: Counts | undefined = isOpen(job) ? { ...before } : undefined
  let filling = stretchFrom(at)
  const cut = (): Draft => {
    const { draft } = filling
    filling = stretchFrom(draft.at)
    return counts ? { ...draft, counts: { ...counts } } : draft
  }
  const take = (line: Line, place: number) => {
    filling.take(line, { place, after: line.item.SK })
    if (counts && line.order) countIn(counts, line.order, street)
    return filling.isFull() ? [cut()] : []
  }
  return {
    async takePage(page: Page, lines: Line[]) {
      const drafts = lines.flatMap((line) => take(line, page.place))
      filling.draft.at = page.next
      const month = monthEnding(page, job)
      if (!counts || !month) return drafts
      const rows = await published(openRows(month, counts, street), job, { month, table })
      rows.forEach(filling.add)
      for (const name of Object.keys(counts)) delete counts[name]
      return drafts
    },
    rest: () => (filling.isEmpty() ? [] : [cut()]),
  }
}

/** All stretches from where it is. What one says depends on where it begins and on the table, and on nothing else. */
export async function* orderDraftsFrom(scene: Scene, progress: Progress): AsyncGenerator<Draft> {
  const cutting = cutter(scene, progress)
  for await (const page of pagesFrom(scene, progress.at))
    yield* await cutting.takePage(page, await linesOf(page, scene))
  yield* cutting.rest()
}
