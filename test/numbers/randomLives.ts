import type { Actor } from '../../shared/actor'
import { orderIdOf, parseOrderId } from '../../shared/workOrder/id'
import type { Street } from '../../shared/street/street'
import { ulidOf } from '../../shared/ulid'
import type { Command, CommandInput } from '../../shared/workOrder/commands'
import type { MadeMove } from '../../shared/workOrder/transitions'
import { bell } from '../../functions/clock/bell'
import { bellOf } from '../../functions/workOrder/calls'
import { decide, movesFor } from '../../functions/workOrder/decide'
import { firstStep } from '../../functions/workOrder/firstStep'
import { afterStep, fold } from '../../functions/workOrder/fold'
import { pack } from '../../functions/workOrder/pack'
import type { StepKept, WorkOrder } from '../../functions/workOrder/workOrder'
import { one, weighted, type Chance } from '../../infra/demo/history/choose'
import { aStreet, peopleOf, type TestPerson } from '../support/aStreet'

const minute = 60_000
const hour = 60 * minute

type Town = { street: Street; people: TestPerson[] }

function aTown(): Town {
  const street = aStreet()
  return { street, people: Object.values(peopleOf(street)) }
}

/** Ways through the rules as they are: whoever may, does something she may do, and the clock rings in between. */
export function randomLives(chance: Chance, { street, people }: Town = aTown()) {
  const actors = people.map(({ id, roles }): Actor => ({
    id,
    roles,
    street: street.id,
  }))
  return {
    street,
    /** An order that somebody reported at that time, in any grid or none. */
    begin: (at: number): WorkOrder => begun(street, at, chance),
    /** The same some time later: one step on, by hand or by the clock. Nothing when nobody has anything to do. */
    next: (order: WorkOrder) => nextOf(order, { street, actors, chance }),
  }
}

type World = { street: Street; actors: Actor[]; chance: Chance }

const withStep = (order: WorkOrder, step: StepKept) =>
  afterStep(order, step, pack(step, parseOrderId(order.id).street, order.packed[order.packed.length - 1]))

function begun(street: Street, at: number, chance: Chance): WorkOrder {
  const grid = one(street.grids, chance)
  const orderId = orderIdOf(
    grid.id,
    ulidOf(at, () => Math.floor(chance() * 32)),
  )
  const command = { kind: 'issue' as const, categoryCode: one(street.categories, chance).code, photoKeys: [] }
  const change = firstStep({ command, street, now: at, orderId })
  const step: StepKept = { deed: 'order', by: 'zhou', as: 'resident', at, key: 'k', said: 's', change }
  return withStep(fold(orderId, { steps: [], packed: [] }), step)
}

const soon = (at: number) => new Date(at).toISOString()

/** Something to say for each move that asks for something. */
function inputFor(move: MadeMove, { street, chance }: World, at: number): object {
  const unitId = one(street.units, chance).id
  const until = soon(at + (24 + chance() * 400) * hour)
  const inputs: { [M in MadeMove]?: Omit<CommandInput[M], 'version'> | object } = {
    file: chance() < 0.2 ? { categoryCode: one(street.categories, chance).code } : {},
    dispatch: { lead: chance() < 0.2 ? { pool: true } : { unitId }, note: '请看' },
    finish: { note: '办好了', photoKeys: ['x'] },
    close: { verdict: weighted({ solved: 5, partly: 1, notSolvable: 1 }, chance), note: '如此' },
    rate: {
      contacted: chance() < 0.9,
      solved: weighted({ solved: 5, partly: 2, not: 1 }, chance),
      satisfied: weighted({ satisfied: 5, basically: 2, not: 1 }, chance),
    },
    whistle: { calls: [{ unitId }], reason: '要人' },
    extend: { until, reason: '要件没到' },
    suspend: { until, reason: '等汛期过' },
    merge: { intoOrderId: 'other' },
    join: {},
    note: { words: '看了' },
  }
  return inputs[move] ?? { reason: '因为' }
}

/** Moves that end it or add nothing come less often than those that take it on. */
const rare: MadeMove[] = [
  'decline',
  'withdraw',
  'merge',
  'note',
  'remind',
  'join',
  'recall',
  'escalate',
  'whistle',
]

function chosenMove(moves: MadeMove[], chance: Chance) {
  if (moves.length === 0) return undefined
  const often = moves.filter((move) => !rare.includes(move))
  return one(often.length > 0 && chance() < 0.85 ? often : moves, chance)
}

function byHand(order: WorkOrder, at: number, world: World): WorkOrder | undefined {
  const { street, actors, chance } = world
  for (let tries = 0; tries < 12; tries += 1) {
    const actor = one(actors, chance)
    const move = chosenMove(movesFor(order, { actor, now: at, street }), chance)
    if (!move) continue
    // The union of commands is not followed through the table of inputs.
    const command = { move, version: order.version, input: inputFor(move, world, at) } as unknown as Command
    const decision = decide(command, { order, actor, now: at, street })
    if (!decision.ok) continue
    const { as, change } = decision.value
    return withStep(order, { deed: move, by: actor.id, as, at, key: 'k', said: 's', change })
  }
  return undefined
}

/** Mostly within hours, now and then after days. */
const pause = (chance: Chance) => (chance() < 0.8 ? chance() * 10 * hour : chance() * 200 * hour)

function nextOf(order: WorkOrder, world: World): WorkOrder | undefined {
  const at = (order.steps[order.steps.length - 1]?.at ?? 0) + minute + pause(world.chance)
  const rings = bellOf(order)
  if (rings !== undefined && rings * 1000 < at) {
    const now = Math.max(rings * 1000, order.steps[order.steps.length - 1]?.at ?? 0)
    const step = bell(order, { street: world.street, now })
    if (step) return withStep(order, step)
  }
  return byHand(order, Math.round(at), world)
}
