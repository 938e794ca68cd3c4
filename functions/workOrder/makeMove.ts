import type { Actor } from '../../shared/actor'
import type { Answer } from '../../shared/contract'
import { flag, known } from '../../shared/known'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Command, CommandInput } from '../../shared/workOrder/commands'
import { madeMoves, type MadeMove } from '../../shared/workOrder/transitions'
import type { Handler, Request } from '../handler'
import { canonical } from '../seal'
import { grabsOver } from '../volunteer/grabs'
import { isNameable } from '../photo/store'
import { sightOf, type Sight } from './claims'
import { decide, type Decision } from './decide'
import { afterStep, fold } from './fold'
import { lateGrab, outOfSight } from './lateGrab'
import type { Making } from './making'
import { fitsInto, tellTarget } from './merge'
import { notesOf } from './noted'
import { pack } from './pack'
import { present } from './present'
import { expiresFrom, type Said } from './privatePart'
import { isRuling } from './stage'
import type { StepKept, WorkOrder } from './workOrder'

/** What a move says beside its own decision: whatever its schema calls words, photos, and an exact place. */
function spoken(input: Command['input']): Omit<Said, 'x'> {
  const { words, note, reason, photoKeys, place } = input as Partial<
    CommandInput['note'] & CommandInput['finish'] & CommandInput['return'] & CommandInput['file']
  >
  const spot = place && { latitude: place.latitude, longitude: place.longitude, address: place.address }
  const photos = photoKeys?.length ? photoKeys : undefined
  return known({ words: words ?? note ?? reason, photoKeys: photos, place: spot })
}

/** A retry hears what the first try would have heard: the order as that step left it. */
function replay(order: WorkOrder, { actor, key, said, command }: Making): Outcome<WorkOrder> | undefined {
  const at = order.steps.findIndex((step) => step.key === key && step.by === actor.id)
  const step = order.steps[at]
  if (!step) return undefined
  const isSame = step.said === said && step.deed === command.move
  return isSame ? done(fold(order.id, order, at + 1)) : refuse('keyReused')
}

function stepFor({ as, change }: Decision, { deps, actor, command, key, said }: Making): StepKept {
  const heard = spoken(command.input)
  const more = known({ hasWords: flag(Object.keys(heard).length > 0), photos: heard.photoKeys?.length })
  return { deed: command.move, by: actor.id, as, at: deps.now(), key, said, change: { ...change, ...more } }
}

function judge(order: WorkOrder, making: Making): Outcome<StepKept> {
  const { deps, actor, street, command } = making
  const decision = decide(command, { order, actor, now: deps.now(), street })
  if (!decision.ok) {
    return decision.refusal === 'changedMeanwhile' ? refuse('changedMeanwhile', { now: order }) : decision
  }
  if (!making.photosAreOurs) return refuse('photoNotYours', { field: 'photoKeys' })
  return done(stepFor(decision.value, making))
}

/** What must be there before the head names it: the order it goes into, the words, the entry on a joiner's list. */
async function prepare(order: WorkOrder, step: StepKept, making: Making): Promise<Outcome<true>> {
  const { deps, actor, command } = making
  if (step.deed === 'merge') return fitsInto(order, step, making)
  if (step.deed === 'grab') return grabsOver(deps).reserve(actor, order.id, step.as)
  const x = expiresFrom(deps.now())
  await Promise.all([
    step.change.hasWords && deps.workOrders.say(order, step, { ...spoken(command.input), x }),
    ...notesOf(order, step).map((one) => deps.workOrders.note(order.id, { ...one, notedAt: step.at })),
    step.deed === 'dispatch' && isRuling(order) && deps.workOrders.keepRuling(order, step),
    step.deed === 'join' && deps.workOrders.listJoined(order, actor.id, x),
  ])
  return done(true)
}

/** One judgement, one conditional write. */
async function makeOnce(order: WorkOrder, making: Making): Promise<Outcome<WorkOrder>> {
  const again = replay(order, making)
  if (again) return again
  const judged = judge(order, making)
  if (!judged.ok) return judged
  const prepared = await prepare(order, judged.value, making)
  if (!prepared.ok) return prepared

  const next = afterStep(order, judged.value, pack(judged.value, making.actor.street, order.packed.at(-1)))
  const kept = await making.deps.workOrders.save(next)
  if (kept.kept) return done(next)
  // Our own first try may have been applied and its answer lost: then the step carries this command's key.
  const found = kept.found ?? order
  return replay(found, making) ?? refuse('changedMeanwhile', { now: found })
}

/** The move, and what follows from it elsewhere; made again, it finds done what was done. */
async function make(order: WorkOrder, making: Making): Promise<Outcome<WorkOrder>> {
  const made = await makeOnce(order, making)
  if (!made.ok || making.command.move !== 'merge') return made
  const told = await tellTarget(made.value, making)
  return told.ok ? made : told
}

/** Of a step made long ago one sees no more than of the order as it has become: it may be in other hands. */
function sightNow(seen: WorkOrder, read: WorkOrder, actor: Actor): Sight {
  const isOld = seen.version < read.version
  const sights = [sightOf(seen, actor), isOld ? sightOf(read, actor) : 'whole']
  return sights.every((sight) => sight === 'whole') ? 'whole' : 'public'
}

async function move(name: MadeMove, request: Request<'accept'>): Promise<Outcome<Answer<'accept'>>> {
  const { deps, actor, street, input, key } = request
  const { version, ...rest } = input.body
  // The body was read with this very move's schema, by the contract.
  const command = { move: name, version, input: rest } as Command
  const { orderId } = input.params
  if (!orderId.startsWith(`${actor.street}-`)) return refuse('notFound')
  const photoKeys = new Set(spoken(command.input).photoKeys)
  const { order, body, tickets } = await deps.workOrders.getForMove(orderId, photoKeys)
  const viewer = { deps, actor, street }
  const naming = { by: actor.id, now: deps.now() }
  const making = {
    ...viewer,
    command,
    key: deps.seal.brief('key', key),
    said: deps.seal.brief('said', canonical(rest)),
    photosAreOurs: photoKeys.size === tickets.filter((one) => isNameable(one, naming)).length,
  }
  // Whoever moved it out of her own sight still hears what became of that.
  if (!order || !(sightOf(order, actor) ?? replay(order, making))) return outOfSight(name, order, actor)

  const seenBy = (seen: WorkOrder) => present(seen, sightNow(seen, order, actor), { ...viewer, body })
  const made = await make(order, making)
  if (made.ok) return done({ order: seenBy(made.value) })
  const refused = lateGrab(name, made)
  // Whoever was too late sees the order as it is now. What `now` carries here is always a head.
  return refused.now ? { ...refused, now: seenBy(refused.now as WorkOrder) } : refused
}

/** One handler for each move of the table. */
export const moveHandlers = Object.fromEntries(
  madeMoves.map((name) => [name, (request: Request<'accept'>) => move(name, request)]),
  // Handlers differ only in the body, and that is read by each move's own schema before they are called.
) as unknown as { [M in MadeMove]: Handler<M> }
