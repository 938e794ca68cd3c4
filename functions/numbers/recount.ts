import { firstDayOf, monthOf, monthsFrom, monthsSince } from '../../shared/numbers/windows'
import { streetOf } from '../../shared/place/codes'
import { gridsEver } from '../../shared/street/placesEver'
import type { Street } from '../../shared/street/street'
import type { Table } from '../table/store'
import { packCounts, type Counts } from './counts'
import { headsIn } from './headsIn'
import { countingOf, emptyLeaf, leavesOf, seenName, withOrders, type Leaf, type LeafId } from './leaf'
import { leafStore } from './leafStore'
import { partsOf } from './ledger'
import { lostAmong, type Places, type Versions } from './lostHeads'
import { turnStore } from './turnStore'

/** A leaf that is not what the orders' heads come to, as it was read, and what they do come to. */
export type Difference = {
  id: LeafId
  kept: Counts
  revision: number
  recounted: Leaf
  /** Orders counted in it that are older than what is read, went on meanwhile or cannot be read: nobody can say what it should come to. */
  unread: number
  /** What it calls the orders counted in it whose heads are gone, or are what they had been before. */
  lost: readonly string[]
}

type Recounted = { id: LeafId; leaf: Leaf }

/** What the heads that were read come to, up to which version each was, and the ULIDs of those that cannot be read. */
type Recount = { leaves: ReadonlyMap<string, Recounted>; versions: Versions; unreadable: string[] }

/** Every leaf that the orders which began in one grid add to, counted from their heads alone. */
async function recountGrid(home: string, months: readonly string[], table: Table): Promise<Recount> {
  const leaves = new Map<string, Recounted>()
  const versions = new Map<string, number>()
  const unreadable: string[] = []
  const count = (counting: ReturnType<typeof countingOf>) => {
    for (const { id, name } of leavesOf(counting)) {
      const leaf = leaves.get(name)?.leaf ?? emptyLeaf
      leaves.set(name, { id, leaf: withOrders(leaf, id, [counting]) })
    }
  }
  for await (const page of headsIn(home, months, table)) {
    unreadable.push(...page.unreadable)
    for (const { order, ulid } of page.heads) {
      versions.set(seenName(ulid), order.version)
      count(countingOf(order))
    }
  }
  return { leaves, versions, unreadable }
}

/** Every grid that has ever had orders, of those on the map and those that are not any more. */
export const homesOf = (street: Street) => gridsEver(street)

/** So far back heads are read, but to see whether they are there; a leaf that counts older orders is not judged. */
const monthsRead = 36

/** `months`: of the heads that are read. Compared are the leaves from the first day of a month up to a day. */
export type Span = { months: readonly string[]; from: string; through: number }

/** What an audit goes through: the leaves since a month, and heads of three years and of a clock that was a day fast. */
export function spanOf(through: number, since?: string): Span {
  const oldest = monthsFrom(monthOf(through), -monthsRead)
  const from = since ?? oldest
  return { months: monthsSince(from < oldest ? from : oldest, monthOf(through + 2)), from, through }
}

const nameOf = ({ home, grid, day }: LeafId) => `${home} ${grid} ${day}`

type Kept = Awaited<ReturnType<ReturnType<typeof leafStore>['inMonth']>>[number]

/** The leaves of a street, each month read once, whichever of its grids are audited with it. */
export function leavesRead(table: Table) {
  const read = new Map<string, Promise<Kept[]>>()
  return (street: string, month: string) => {
    const name = `${street} ${month}`
    const leaves = read.get(name) ?? leafStore(table).inMonth(street, month)
    read.set(name, leaves)
    return leaves
  }
}

/** `leaves`: of the whole street, where all its grids are audited at once. `oldest`: the month before which there is no order, where that is known. */
export type Auditing = { table: Table; leaves?: ReturnType<typeof leavesRead>; oldest?: string | undefined }

const byName = (kept: readonly Kept[]) => new Map(kept.map((one) => [nameOf(one.id), one]))

/** All that is kept under one grid's name, wherever it lies. */
async function keptAmong(home: string, span: Span, leaves: ReturnType<typeof leavesRead>) {
  const kept: Kept[] = []
  for (const month of span.months.filter((one) => one >= span.from))
    kept.push(...(await leaves(streetOf(home), month)).filter(({ id }) => id.home === home))
  return kept.filter(({ id }) => id.day <= span.through)
}

/** A grid's own leaves, by their keys: a small part of what its street has. */
function ownLeaves(home: string, { from, through }: Span, table: Table) {
  const first = firstDayOf(from)
  const days = Array.from({ length: Math.max(0, through - first + 1) }, (_, n) => first + n)
  return leafStore(table).these(days.map((day) => ({ home, grid: home, day })))
}

const isIn = ({ day }: LeafId, { from, through }: Span) => day <= through && monthOf(day) >= from

/** Where nobody has counted since: what is told meanwhile is in the heads already, and makes no difference. */
async function asRead(found: readonly Difference[], table: Table) {
  const now = await leafStore(table).these(found.map(({ id }) => id))
  const revisions = byName(now)
  return found.filter(({ id, revision }) => (revisions.get(nameOf(id))?.revision ?? 0) === revision)
}

/**
 * What is kept under its name in other grids, where its orders lead. Read after the heads, it may know more than they
 * did: then its orders are ones that were not read, and nobody judges it.
 */
function guestsOf(home: string, { recounted, span, table }: Guests) {
  const ids = [...recounted.values()].map(({ id }) => id)
  return leafStore(table).these(ids.filter((id) => id.grid !== home && isIn(id, span)))
}
type Guests = { recounted: ReadonlyMap<string, Recounted>; span: Span; table: Table }

/** What it has counted of orders that were not read as far as that. */
const countedBeyond = ({ seen }: Leaf, versions: Versions) =>
  [...seen].filter(([order, version]) => (versions.get(order) ?? 0) < version)

type Found = Omit<Difference, 'unread' | 'lost'> & { beyond: [string, number][] }

function differing(kept: ReadonlyMap<string, Kept>, { leaves, versions }: Recount, span: Span) {
  const ids = new Map([...kept, ...leaves].map(([name, { id }]) => [name, id]))
  const compared = [...ids].filter(([, id]) => isIn(id, span))
  const found = compared.flatMap(([name, id]): Found[] => {
    const right = leaves.get(name)?.leaf ?? emptyLeaf
    const { leaf = emptyLeaf, revision = 0 } = kept.get(name) ?? {}
    const isSame = packCounts(leaf.counts) === packCounts(right.counts)
    if (isSame) return []
    const beyond = countedBeyond(leaf, versions)
    return [{ id, kept: leaf.counts, revision, recounted: right, beyond }]
  })
  return { found, compared: compared.length }
}

/** Which of the orders that were counted further than they were read are gone; of the others nobody can say anything. */
async function judged(found: readonly Found[], { unreadable, ...places }: Judging) {
  const cannot = new Set(unreadable.map(seenName))
  const counted = found.flatMap(({ beyond }) => beyond).filter(([order]) => !cannot.has(order))
  const gone = await lostAmong(new Map(counted), places)
  return found.map(({ beyond, ...difference }): Difference => {
    const lost = beyond.flatMap(([order]) => (gone.has(order) ? order : []))
    return { ...difference, lost, unread: beyond.length - lost.length }
  })
}
type Judging = Places & { unreadable: readonly string[] }

/** `unreadable`: the ULIDs of orders whose steps cannot be read; what they were counted in is not judged. `compared`: so many leaves. */
export type GridAudited = { found: Difference[]; unreadable: string[]; compared: number }

/** What of one grid's leaves differs from a recount, up to a day: those missing, those wrong, and those too many. */
export async function auditGrid(
  home: string,
  span: Span,
  { table, leaves, oldest }: Auditing,
): Promise<GridAudited> {
  // Before the heads: a leaf that is written in between is another revision then, and is left alone.
  const before = leaves ? await keptAmong(home, span, leaves) : await ownLeaves(home, span, table)
  const recount = await recountGrid(home, span.months, table)
  const elsewhere = leaves ? [] : await guestsOf(home, { recounted: recount.leaves, span, table })
  const differ = differing(byName([...before, ...elsewhere]), recount, span)
  const { months } = span
  const { unreadable } = recount
  const found = await judged(differ.found, { unreadable, home, months, table, oldest })
  return { found: await asRead(found, table), unreadable, compared: differ.compared }
}

/** Every month that sums up what stands, or stood, in this leaf: its own, and those of the days by which it is counted. */
const monthsOf = ({ id, kept, recounted }: Difference) =>
  new Set(
    [...kept.keys(), ...recounted.counts.keys()]
      .flatMap((key) => partsOf(key).on ?? [])
      .concat(id.day)
      .map(monthOf),
  )

/** Puts what the heads come to in the place of what stood there, unless somebody has counted there since, or not all heads were read. */
export async function mend(difference: Difference, { table, now }: { table: Table; now: () => number }) {
  const { id, recounted, revision, unread } = difference
  if (unread > 0) return false
  const mark = async () => {
    for (const month of monthsOf(difference))
      await turnStore(table).markPast(streetOf(id.grid), { month, day: id.day }, now())
  }
  // Before it too: killed in between, the sums are done anew all the same.
  await mark()
  const isOvertaken = await leafStore(table).replace(id, recounted, revision)
  await mark()
  return !isOvertaken
}
