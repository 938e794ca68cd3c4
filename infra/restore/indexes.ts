import { createHash } from 'node:crypto'
import type { Item, Query, Table } from '../../functions/table/store'
import { pagesOf } from './pages'

type Index = NonNullable<Query['index']>

const indexes: readonly Index[] = ['queue', 'due', 'mine', 'near']

/** How many, and the sum of their marks: of two heaps that agree in both, one is the other. */
type Heap = { n: number; sum: bigint }

const around = 2n ** 64n

function add(heap: Heap, words: readonly unknown[]) {
  const mark = createHash('sha256').update(JSON.stringify(words)).digest().readBigUInt64BE(0)
  heap.sum = (heap.sum + mark) % around
  heap.n += 1
}

/** An item is in an index if it has both of its keys. */
function entryIn(index: Index, item: Item) {
  const [first, second] = [item[`${index[0]}p`], item[`${index[0]}s`]]
  return first === undefined || second === undefined ? undefined : [item.PK, item.SK, first, second]
}

/** What the index holds of these items, or should hold. */
function addAll(items: readonly Item[], index: Index, heap: Heap) {
  for (const item of items) {
    const entry = entryIn(index, item)
    if (entry) add(heap, entry)
  }
}

async function heapIn(table: Table, index: Index) {
  const heap: Heap = { n: 0, sum: 0n }
  for await (const page of pagesOf(table, index)) addAll(page, index, heap)
  return heap
}

/** What differs between the table and each of its indexes: nothing, or how many lie in one and in the other. */
export async function indexesAmiss(table: Table) {
  const should = new Map<Index, Heap>(indexes.map((index) => [index, { n: 0, sum: 0n }]))
  for await (const page of pagesOf(table)) for (const [index, heap] of should) addAll(page, index, heap)
  const amiss: { index: Index; inTable: number; inIndex: number }[] = []
  for (const [index, heap] of should) {
    const { n, sum } = await heapIn(table, index)
    if (n !== heap.n || sum !== heap.sum) amiss.push({ index, inTable: heap.n, inIndex: n })
  }
  return amiss
}
