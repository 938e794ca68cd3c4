import type { Answer } from '../../shared/contract'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Command, CommandInput } from '../../shared/workOrder/commands'
import { madeMoves, type MadeMove } from '../../shared/workOrder/transitions'
import type { Handler, Request } from '../handler'
import { canonical } from '../seal'
import { sightOf } from './claims'
import { decide, type Decision } from './decide'
import { afterStep, fold } from './fold'
import { takeIn } from './merge'
import { pack } from './pack'
import { present, type Viewer } from './present'
import { expiresFrom, type Said } from './privatePart'
import type { StepKept, WorkOrder } from './workOrder'

type Moved = Outcome<Answer<'accept'>>
export type Making = Viewer & { command: Command; key: string; said: string; photosAreOurs: boolean }

/** What a move says beside its own decision: whatever its schema calls words, and the photos. */
function spoken(input: Command['input']): { words?: string; photoKeys?: string[] } {
  const { words, note, reason, photoKeys } = input as CommandInput['note'] & {
    note?: string
    reason?: string
  }
  const text = words ?? note ?? reason
  return { ...(text && { words: text }), ...(photoKeys?.length && { photoKeys }) }
}

const mark = (order: WorkOrder, { actor, key }: Making) =>
  order.steps.findIndex((step) => step.key === key && step.by === actor.id)

/** The order as that step left it: a retry hears what the first try would have. */
const asItWas = (order: WorkOrder, at: number) => fold(order.id, order.steps, order.packed, at + 1)

function replay(order: WorkOrder, making: Making): Outcome<WorkOrder> | undefined {
  const at = mark(order, making)
  const step = order.steps[at]
  if (!step) return undefined
  const isSame = step.said === making.said && step.deed === making.command.move
  return isSame ? done(asItWas(order, at)) : refuse('keyReused')
}

/** One read, one judgement, one conditional write; the words before it, if there are any. */
async function make(order: WorkOrder, making: Making): Promise<Outcome<WorkOrder>> {
  const again = replay(order, making)
  if (again) return again
  const { deps, actor, street, command } = making
  const now = deps.now()
  const decision = decide(command, { order, actor, now, street })
  if (!decision.ok)
    return decision.refusal === 'changedMeanwhile' ? refuse('changedMeanwhile', { now: order }) : decision

  const { step, said } = stepFor(decision.value, making)
  if (!making.photosAreOurs) return refuse('photoNotYours', { field: 'photoKeys' })
  if (command.move === 'merge') {
    const taken = await takeIn(order, step, making)
    if (!taken.ok) return taken
  }
  if (step.change.hasWords || step.deed === 'join')
    await deps.workOrders.say(order, step, { ...said, x: expiresFrom(now) })
  const next = afterStep(order, step, pack(step, actor.street, order.packed.at(-1)))
  const kept = await deps.workOrders.save(next)
  if (kept.kept) return done(next)
  // Our own first try may have been applied and its answer lost: then the step carries this command's key.
  const found = kept.found ?? order
  return replay(found, making) ?? refuse('changedMeanwhile', { now: found })
}

function stepFor({ as, change }: Decision, { deps, actor, command, key, said }: Making) {
  const heard: Omit<Said, 'x'> = spoken(command.input)
  const hasWords = heard.words !== undefined || heard.photoKeys !== undefined
  const step: StepKept = {
    deed: command.move,
    by: actor.id,
    as,
    at: deps.now(),
    key,
    said,
    change: {
      ...change,
      ...(hasWords && { hasWords }),
      ...(heard.photoKeys && { photos: heard.photoKeys.length }),
    },
  }
  return { step, said: heard }
}

const photoKeysOf = (input: Command['input']) => spoken(input).photoKeys ?? []

async function move(name: MadeMove, request: Request<'accept'>): Promise<Moved> {
  const { deps, actor, street, input, key } = request
  const { version, ...rest } = input.body
  // The body was read with this very move's schema, by the contract.
  const command = { move: name, version, input: rest } as Command
  const { orderId } = input.params
  if (!orderId.startsWith(`${actor.street}-`)) return refuse('notFound')
  const photoKeys = photoKeysOf(command.input)
  const { order, body, shownBy } = await deps.workOrders.getForMove(orderId, photoKeys)
  if (!order || !sightOf(order, actor)) return refuse('notFound')

  const viewer = { deps, actor, street }
  const seenBy = (seen: WorkOrder) => present(seen, sightOf(seen, actor) ?? 'public', { ...viewer, body })
  const made = await make(order, {
    ...viewer,
    command,
    key: deps.seal.brief('key', key),
    said: deps.seal.brief('said', canonical(rest)),
    photosAreOurs: new Set(photoKeys).size === shownBy.filter((by) => by === actor.id).length,
  })
  if (made.ok) return done({ order: seenBy(made.value) })
  // Whoever was too late sees the order as it is now. What `now` carries here is always a head.
  return made.now ? { ...made, now: seenBy(made.now as WorkOrder) } : made
}

/** One handler for each move of the table. */
export const moveHandlers = Object.fromEntries(
  madeMoves.map((name) => [name, (request: Request<'accept'>) => move(name, request)]),
  // Handlers differ only in the body, and that is read by each move's own schema before they are called.
) as unknown as { [M in MadeMove]: Handler<M> }
