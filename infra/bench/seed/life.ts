import type { Actor } from '../../../shared/actor'
import type { Street } from '../../../shared/street/street'
import { ulidOf } from '../../../shared/ulid'
import type { Command } from '../../../shared/workOrder/commands'
import { orderIdOf, parseOrderId } from '../../../shared/workOrder/id'
import type { MadeMove, Status } from '../../../shared/workOrder/transitions'
import { bell } from '../../../functions/clock/bell'
import { holders } from '../../../functions/keys'
import { bellOf } from '../../../functions/workOrder/calls'
import { decide } from '../../../functions/workOrder/decide'
import { firstStep } from '../../../functions/workOrder/firstStep'
import { afterStep, fold } from '../../../functions/workOrder/fold'
import { pack } from '../../../functions/workOrder/pack'
import type { StepKept, WorkOrder } from '../../../functions/workOrder/workOrder'
import { one, weighted, type Chance } from '../../demo/history/choose'
import type { Town } from './town'

const hour = 3_600_000

/** How often who does what next, of a hundred. Most is done as it should be. */
const ways: Partial<Record<Status, Partial<Record<MadeMove, number>>>> = {
  ordered: { file: 72, handle: 20, decline: 3, withdraw: 3, merge: 2 },
  filed: { dispatch: 94, escalate: 2, decline: 2, merge: 2 },
  dispatched: { accept: 92, return: 8 },
  accepted: { finish: 90, extend: 4, suspend: 3, remind: 3 },
  finished: { close: 92, rework: 8 },
  closed: { rate: 95, reopen: 5 },
}

const inputs = {
  dispatch: ({ street }: Town, { chance }: Moment) => ({ lead: { unitId: one(street.units, chance).id } }),
  finish: () => ({ note: '办好了', photoKeys: ['x'] }),
  close: (_: Town, { chance }: Moment) => ({
    verdict: weighted({ solved: 8, partly: 1, notSolvable: 1 }, chance),
    note: '如此',
  }),
  rate: (_: Town, { chance }: Moment) => ({
    contacted: chance() < 0.95,
    solved: weighted({ solved: 7, partly: 2, not: 1 }, chance),
    satisfied: weighted({ satisfied: 6, basically: 3, not: 1 }, chance),
  }),
  extend: later,
  suspend: later,
  merge: () => ({ intoOrderId: 'other' }),
  file: () => ({}),
  handle: () => ({}),
  accept: () => ({}),
} satisfies Partial<Record<MadeMove, (town: Town, moment: Moment) => object>>

type Moment = { at: number; chance: Chance }

function later(_: Town, { at, chance }: Moment) {
  return { until: new Date(at + (24 + chance() * 100) * hour).toISOString(), reason: '等材料到' }
}

const inputFor = (move: MadeMove, town: Town, moment: Moment) =>
  move in inputs ? inputs[move as keyof typeof inputs](town, moment) : { reason: '因为' }

const unitPrefix = holders.unit('')

/** Whose turn it is. */
function handsOf({ holder = '' }: WorkOrder, { unitHands, worker }: Town): Actor {
  const unit = holder.startsWith(unitPrefix) ? unitHands.get(holder.slice(unitPrefix.length)) : undefined
  const there = [...unitHands.values()].find(({ id }) => holder === holders.person(id))
  return unit ?? there ?? worker
}

const theirs: Partial<Record<MadeMove, keyof Omit<Town, 'unitHands' | 'grids' | 'street'>>> = {
  file: 'worker',
  handle: 'worker',
  decline: 'desk',
  withdraw: 'reporter',
  merge: 'desk',
  dispatch: 'desk',
  escalate: 'desk',
  remind: 'reporter',
  rework: 'supervisor',
  close: 'supervisor',
  rate: 'reporter',
  reopen: 'reporter',
  grant: 'supervisor',
}

function actorFor(move: MadeMove, order: WorkOrder, town: Town) {
  if (move === 'decline' && order.status === 'ordered') return town.worker
  const who = theirs[move]
  return who ? town[who] : handsOf(order, town)
}

const withStep = (order: WorkOrder, step: StepKept) =>
  afterStep(order, step, pack(step, parseOrderId(order.id).street, order.packed[order.packed.length - 1]))

const keyed = { key: 'keykeykey01', said: 'saidsaids01' }

/** An order as it is on the day it is reported, in that grid. */
export function begun(gridId: string, { street, reporter }: Town, { at, chance }: Moment): WorkOrder {
  const orderId = orderIdOf(
    gridId,
    ulidOf(at, () => Math.floor(chance() * 32)),
  )
  const command = { kind: 'issue' as const, categoryCode: one(street.categories, chance).code, photoKeys: [] }
  const change = firstStep({ command, street, now: at, orderId })
  const step: StepKept = { deed: 'order', by: reporter.id, as: 'resident', at, ...keyed, change }
  return withStep(fold(orderId, { steps: [], packed: [] }), step)
}

/** The next move, where nothing hinders it. */
function byHand(order: WorkOrder, town: Town, { at, chance }: Moment): WorkOrder {
  const way = ways[order.status] ?? {}
  const move = order.asked ? 'grant' : weighted(way as Record<MadeMove, number>, chance)
  const actor = actorFor(move, order, town)
  const input = inputFor(move, town, { at, chance })
  // The union of commands is not followed through the table of inputs.
  const command = { move, version: order.version, input } as unknown as Command
  const decision = decide(command, { order, actor, now: at, street: town.street })
  if (!decision.ok) return order
  const { as, change } = decision.value
  return withStep(order, { deed: move, by: actor.id, as, at, ...keyed, change })
}

const lastAt = ({ steps }: WorkOrder) => steps[steps.length - 1]?.at ?? 0

/** What the clock says before that time, if anything. */
function byClock(order: WorkOrder, street: Street, until: number) {
  const rings = bellOf(order)
  if (rings === undefined || rings * 1000 >= until) return undefined
  const step = bell(order, { street, now: Math.max(rings * 1000, lastAt(order)) })
  return step && withStep(order, step)
}

/** Hours mostly, now and then days. */
const pause = (chance: Chance) => hour * (chance() < 0.85 ? 0.1 + chance() * 14 : chance() * 120)

/** Closed and answered for, or given up: nobody has anything to do any more. */
const isOver = ({ status, steps }: WorkOrder) =>
  !ways[status] || (status === 'closed' && steps[steps.length - 1]?.deed === 'rate')

const mostSteps = 12

/** What became of it by then: everything it went through is allowed by the rules, and some of it is late. */
export function lived(order: WorkOrder, town: Town, { at: now, chance }: Moment): WorkOrder {
  let at = lastAt(order) + pause(chance)
  for (let tries = 0; at <= now && tries < mostSteps && !isOver(order); tries++) {
    const rung = byClock(order, town.street, at)
    order = rung ?? byHand(order, town, { at: Math.round(at), chance })
    if (!rung) at += pause(chance)
  }
  return order
}
