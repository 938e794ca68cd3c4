import { covers } from '../../shared/actor'
import { dayOf } from '../../shared/numbers/windows'
import { streetOf } from '../../shared/place/codes'
import { packCounts, sumOf, type Counts } from '../../functions/numbers/counts'
import { touchedBy, type Changed } from '../../functions/numbers/foldNumbers'
import { numberKeys } from '../../functions/numbers/keys'
import {
  emptyLeaf,
  countingOf,
  leavesOf,
  withOrders,
  type Leaf,
  type LeafId,
} from '../../functions/numbers/leaf'
import { windowCounts } from '../../functions/numbers/ledger'
import { nodesOf } from '../../functions/numbers/nodes'
import { fold } from '../../functions/workOrder/fold'
import type { WorkOrder } from '../../functions/workOrder/workOrder'
import { chanceOf, one, shuffled, type Chance } from '../../infra/demo/history/choose'
import { randomLives } from './randomLives'

const begin = Date.parse('2026-09-20T08:00:00+08:00')
const month = 30 * 86_400_000

/** So many changes of orders, in the order in which they happened. */
function history(events: number, chance: Chance) {
  const lives = randomLives(chance)
  const all: { at: number; change: Changed }[] = []
  while (all.length < events) {
    let order: WorkOrder | undefined = lives.begin(begin + Math.floor(chance() * month))
    for (let moves = 0; order && moves < 25; moves += 1) {
      const at = order.steps[order.version - 1]?.at ?? 0
      all.push({ at, change: { counting: countingOf(order), before: order.version - 1 } })
      order = lives.next(order)
    }
  }
  return all
    .slice(0, events)
    .sort((a, b) => a.at - b.at)
    .map(({ change }) => change)
}

type Leaves = Map<string, Leaf>

const nameOf = (id: LeafId) => Object.values(numberKeys.leaf(id)).join(' ')

function idOf(name: string) {
  const [PK = '', SK = ''] = name.split(' ')
  return numberKeys.leafIdOf({ PK, SK })
}

/** A month in the middle of which it all begins, so that something is carried into it. */
const span = { first: dayOf('2026-10-01'), last: dayOf('2026-10-31'), today: dayOf('2026-11-20') }

/** The window of what lies in a place, its leaves put together day by day. */
function windowOfAll(leaves: Leaves, isIn: (grid: string) => boolean) {
  const days = new Map<number, Counts[]>()
  for (const [name, { counts }] of leaves) {
    const { grid, day } = idOf(name)
    if (isIn(grid)) days.set(day, [...(days.get(day) ?? []), counts])
  }
  const summed = new Map([...days].map(([day, all]) => [day, sumOf(all)]))
  return windowCounts({ before: new Map(), days: summed }, span)
}

/** Every place of the street: grids from their own leaves, the others as the product sums them up. */
function placesOf(leaves: Leaves) {
  const grids = [...new Set([...leaves.keys()].map((name) => idOf(name).grid))]
  const counted = grids.map((grid) => {
    const counts = windowOfAll(leaves, (one) => one === grid)
    return [grid, { counts, days: new Map<number, Counts>() }] as const
  })
  const nodes = nodesOf(new Map(counted), streetOf(grids[0] ?? ''))
  return new Map([...nodes].map(([node, { counts }]) => [node, packCounts(counts)]))
}

function deliver(batch: readonly Changed[], leaves: Leaves) {
  for (const touched of touchedBy(batch)) {
    const name = nameOf(touched.id)
    const countings = [...touched.countings.values()]
    leaves.set(name, withOrders(leaves.get(name) ?? emptyLeaf, touched.id, countings))
  }
}

/** Cuts into batches; each comes once to four times, whole or from somewhere within, and some change places. */
function schedule(changes: readonly Changed[], chance: Chance) {
  const batches: Changed[][] = []
  for (let at = 0; at < changes.length;) {
    const size = 1 + Math.floor(chance() * 400)
    batches.push(changes.slice(at, at + size))
    at += size
  }
  const told = batches.flatMap((batch) => {
    const times = 1 + Math.floor(chance() * 4)
    const again = Array.from({ length: times - 1 }, () => batch.slice(Math.floor(chance() * batch.length)))
    return chance() < 0.3 ? [...again, batch] : [batch, ...again]
  })
  const isReordered = chance() < 0.5
  const replayed = Array.from({ length: Math.floor(told.length / 10) }, () => one(told, chance))
  return [...(isReordered ? shuffled(told, chance) : told), ...replayed]
}

const last = (changes: readonly Changed[]) => {
  const heads = new Map<string, WorkOrder>()
  for (const {
    counting: { order },
  } of changes) {
    const known = heads.get(order.id)
    if (!known || known.version < order.version) heads.set(order.id, order)
  }
  return [...heads.values()]
}

/** Counted anew from the heads alone. */
function recount(heads: readonly WorkOrder[]) {
  const leaves: Leaves = new Map()
  for (const head of heads) {
    const counting = countingOf(head)
    for (const { id } of leavesOf(counting)) {
      leaves.set(nameOf(id), withOrders(leaves.get(nameOf(id)) ?? emptyLeaf, id, [counting]))
    }
  }
  return leaves
}

const shown = (leaves: Leaves) =>
  Object.fromEntries(
    [...leaves]
      .map(([name, { counts }]) => [name, packCounts(counts)] as const)
      .filter(([, counts]) => counts !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

const seed = 'counters'

describe(`20,000 changes told in 50 ways (seed ${seed})`, () => {
  const changes = history(20_000, chanceOf(seed))
  const heads = last(changes)
  const expected = shown(recount(heads))

  it('is as much as a street has to tell', () => {
    expect(Object.keys(expected).length).toBeGreaterThan(150)
    const deeds = new Set(heads.flatMap(({ steps }) => steps.map(({ deed }) => deed)))
    for (const deed of [
      'return',
      'rework',
      'reopen',
      'grant',
      'lapse',
      'escalate',
      'whistle',
      'rate',
    ] as const)
      expect(deeds).toContain(deed)
  })

  it.each(Array.from({ length: 50 }, (_, n) => n))('comes to what a recount comes to, way %i', (way) => {
    const leaves: Leaves = new Map()
    for (const batch of schedule(changes, chanceOf(`${seed} ${way}`))) deliver(batch, leaves)
    expect(shown(leaves)).toEqual(expected)
    const places = placesOf(leaves)
    // A community is the sum of its grids, the street of its communities: window by window, or day by day first.
    expect(places).toEqual(
      new Map(
        [...places.keys()].map((node) => [
          node,
          packCounts(windowOfAll(leaves, (grid) => covers(node, grid))),
        ]),
      ),
    )
  })

  it('has communities and a street above its grids', () => {
    const kinds = [...placesOf(recount(heads)).keys()].map((node) => node.length)
    expect(new Set(kinds)).toEqual(new Set([14, 12, 9]))
  })

  it('stands the same when only the last change of each order was told', () => {
    const leaves: Leaves = new Map()
    deliver(
      heads.map((order) => ({ counting: countingOf(order), before: 0 })),
      leaves,
    )
    expect(shown(leaves)).toEqual(expected)
  })

  it('never counts less than nothing of what happened, and ends with what is open', () => {
    const whole = sumOf([...recount(heads).values()].map(({ counts }) => counts))
    const open = heads.filter(({ status }) => status === 'filed').length
    expect(whole.get('2') ?? 0).toBe(open)
    expect(fold(heads[0]?.id ?? '', heads[0] ?? { steps: [], packed: [] }).version).toBe(heads[0]?.version)
  })
})
