import type { Answer } from '../../shared/contract'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { headMoves, type HeadMove } from '../../shared/topic/commands'
import type { Handler, Request } from '../handler'
import { canonical } from '../seal'
import { answerObjection } from './answerObjection'
import { besideOf } from './around'
import { commission } from './commission'
import { decide, mayMove, type Circumstances, type HeadCommand } from './decide'
import { openTopic, shown } from './open'
import { procedureStore } from './procedureStore'
import { followerStore } from './sideStore'
import { topicStore } from './store'
import { linkable } from './linkable'
import type { Topic } from './topic'

type Asked = Request<'archiveTopic'>
type Sent = { mark: { key: string; said: string }; by: string; request: Asked }

/** Sent again, it is answered as the first time, from the topic as it is now; another content is refused. */
function replay(topic: Topic, { move }: HeadCommand, { mark, by }: Sent): Outcome<Topic> | undefined {
  const step = topic.steps.find(({ key, by: who }) => key === mark.key && who === by)
  if (!step) return undefined
  return step.said === mark.said && step.deed === move ? done(topic) : refuse('keyReused')
}

async function circumstancesOf(topic: Topic, { deps, actor, street }: Asked): Promise<Circumstances> {
  const around = await besideOf(topic, deps)
  const offered = topic.status === 'raise' ? await procedureStore(deps.table).of(actor.street) : []
  const procedures = offered.filter(({ isOff }) => !isOff).map(({ procedure }) => procedure)
  return { actor, street, now: deps.now(), procedures, around }
}

/** What must be there before the head names it: an order, an answer, somebody's list. */
async function prepare(
  topic: Topic,
  command: HeadCommand,
  request: Asked,
): Promise<Outcome<{ orderId?: string }>> {
  const { deps } = request
  if (command.move === 'commission') return commission(topic, command.input, request)
  if (command.move === 'link') return linkable(topic, command.input.orderId, request)
  if (command.move === 'answer') return answerObjection(topic, command.input, request)
  if (command.move === 'merge') return mergeable(topic, command.input.intoTopicId, request)
  const { photoKeys = [] } = command.input as { photoKeys?: string[] }
  const areOurs = photoKeys.length === 0 || (await deps.photos.areShown(photoKeys, request.actor.id))
  return areOurs ? done({}) : refuse('photoNotYours', { field: 'photoKeys' })
}

/** Into one that is still open; whoever follows this one follows that one from now on. */
async function mergeable(topic: Topic, intoTopicId: string, request: Asked): Promise<Outcome<object>> {
  const into = await openTopic(intoTopicId, request)
  if (!into.ok) return refuse('notFound', { field: 'intoTopicId' })
  if (['merged', 'withdrawn', 'refused', 'failed'].includes(into.value.status))
    return refuse('mergeIntoEnded')
  const followers = followerStore(request.deps.table)
  await followers.follow(intoTopicId, await followers.of(topic.id))
  return done({})
}

/** The topic after it, with everything in place that it names. */
async function judged(topic: Topic, command: HeadCommand, { request, mark }: Sent): Promise<Outcome<Topic>> {
  if (command.version !== topic.version) return refuse('changedMeanwhile')
  const here = await circumstancesOf(topic, request)
  const may = mayMove(command.move, topic, here)
  if (!may.ok) return may
  const prepared = await prepare(topic, command, request)
  return prepared.ok ? decide(topic, command, { ...here, ...prepared.value, mark }) : prepared
}

async function moveOnce(topic: Topic, command: HeadCommand, sent: Sent): Promise<Outcome<Topic>> {
  const again = replay(topic, command, sent)
  if (again) return again
  const next = await judged(topic, command, sent)
  if (!next.ok) return next
  const kept = await topicStore(sent.request.deps.table).save(next.value)
  if (kept.kept) return next
  // Our own first try may have been applied and its answer lost: then the step carries this command's key.
  return (kept.found && replay(kept.found, command, sent)) ?? refuse('changedMeanwhile')
}

async function move(name: HeadMove, request: Asked): Promise<Outcome<Answer<'archiveTopic'>>> {
  const { deps, actor, input, key } = request
  const { version, ...rest } = input.body
  // The body was read with this very move's schema, by the contract.
  const command = { move: name, version, input: rest } as unknown as HeadCommand
  const opened = await openTopic(input.params.topicId ?? '', request)
  if (!opened.ok) return opened
  const mark = { key: deps.seal.brief('key', key), said: deps.seal.brief('said', canonical(rest)) }
  const moved = await moveOnce(opened.value, command, { mark, by: actor.id, request })
  if (!moved.ok) return moved
  const { id, ownerId } = moved.value
  if (ownerId) await followerStore(deps.table).follow(id, [ownerId])
  return shown(moved.value, request)
}

/** Every move of the topic's own head, by the name its operation has. */
export const moveHandlers = Object.fromEntries(
  headMoves.map((name) => [`${name}Topic`, (request: Asked) => move(name, request)]),
  // Each takes what its own schema has read; a table by name cannot say so.
) as unknown as { [M in HeadMove as `${M}Topic`]: Handler<`${M}Topic`> }
