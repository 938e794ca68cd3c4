import type { Command } from '../../shared/workOrder/commands'
import type { MadeMove } from '../../shared/workOrder/transitions'
import { isUnplaced } from '../../shared/place/codes'
import { decide } from '../../functions/workOrder/decide'
import { afterStep } from '../../functions/workOrder/fold'
import { pack } from '../../functions/workOrder/pack'
import type { WorkOrder } from '../../functions/workOrder/workOrder'
import { chanceOf } from '../../infra/demo/history/choose'
import type { aStreet, peopleOf } from '../support/aStreet'
import { randomLives } from './randomLives'

type Town = {
  street: ReturnType<typeof aStreet>
  people: ReturnType<typeof peopleOf>[keyof ReturnType<typeof peopleOf>][]
}
const minute = 60_000

/** What is done to an order that goes straight to its end, by whom. */
const way = ({ street }: Town, answer: object): [MadeMove, string, object][] => [
  ['file', 'any', {}],
  ['dispatch', 'streetdesk', { lead: { unitId: street.units[0]?.id }, note: '请看' }],
  ['accept', 'luo', {}],
  ['finish', 'luo', { note: '办好了', photoKeys: ['x'] }],
  ['close', 'qin', { verdict: 'solved', note: '如此' }],
  ['rate', 'zhou', answer],
]

const answers = [
  { contacted: true, solved: 'solved', satisfied: 'satisfied' },
  { contacted: true, solved: 'partly', satisfied: 'basically' },
  { contacted: false, solved: 'not', satisfied: 'not' },
]

const workerOf = (gridId: string, { people }: Town) =>
  people.find(({ roles }) => roles.some(({ role, scope }) => role === 'gridWorker' && scope === gridId))

function moved(order: WorkOrder, [move, by, input]: [MadeMove, string, object], town: Town): WorkOrder {
  const at = (order.steps[order.version - 1]?.at ?? 0) + 20 * minute
  const { id = '', roles = [] } =
    (by === 'any' ? workerOf(order.gridId, town) : town.people.find((one) => one.id === by)) ?? {}
  // The union of commands is not followed through a list of moves.
  const command = { move, version: order.version, input } as unknown as Command
  const actor = { id, roles, street: town.street.id }
  const decision = decide(command, { order, actor, now: at, street: town.street })
  if (!decision.ok) throw new Error(`${move} ${decision.refusal}`)
  const { as, change } = decision.value
  const step = { deed: move, by: id, as, at, key: 'k', said: 's', change }
  return afterStep(order, step, pack(step, town.street.id, order.packed[order.packed.length - 1]))
}

/** Orders reported one after the other, an hour apart, closed and rated the same day. */
export function straightLives(town: Town, { from, count }: { from: number; count: number }) {
  const grids = town.street.grids.filter(({ id }) => !isUnplaced(id) && workerOf(id, town))
  const street = { ...town.street, grids }
  const lives = randomLives(chanceOf(`straight ${street.id}`), { ...town, street })
  return Array.from({ length: count }, (_, n) =>
    way(town, answers[n % answers.length] ?? {}).reduce(
      (order, step) => moved(order, step, town),
      lives.begin(from + n * 60 * minute),
    ),
  )
}
