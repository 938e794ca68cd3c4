import type { Answer } from '../../shared/contract'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { HeadMove } from '../../shared/topic/commands'
import type { Handler, Request } from '../handler'
import { canonical } from '../seal'
import { besideOf } from './around'
import type { Here } from './changes'
import { decide, mayMove, type Circumstances, type HeadCommand } from './decide'
import { openTopic, shown } from './open'
import { followerStore } from './sideStore'
import { topicStore } from './store'
import type { Topic } from './topic'

export type Asked = Request<'archiveTopic'>

export type Prepared = Pick<Here, 'orderId' | 'procedure'>

/** What must be there before the head names it: a procedure, an order, an answer, photos of whoever sends them. */
export type Prepare = (topic: Topic, command: HeadCommand, request: Asked) => Promise<Outcome<Prepared>>

type Sent = { mark: { key: string; said: string }; by: string; request: Asked; prepare: Prepare }

/** Sent again, it is answered as the first time, from the topic as it is now; another content is refused. */
function replay(topic: Topic, { move }: HeadCommand, { mark, by }: Sent): Outcome<Topic> | undefined {
  const step = topic.steps.find(({ key, by: who }) => key === mark.key && who === by)
  if (!step) return undefined
  return step.said === mark.said && step.deed === move ? done(topic) : refuse('keyReused')
}

async function circumstancesOf(topic: Topic, request: Asked): Promise<Circumstances> {
  const { deps, actor, street } = request
  return { actor, street, now: deps.now(), around: await besideOf(topic, request) }
}

/** The topic after it, with everything in place that it names. */
async function judged(
  topic: Topic,
  command: HeadCommand,
  { request, mark, prepare }: Sent,
): Promise<Outcome<Topic>> {
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

/** Who hears of it from here on: whoever leads, and of what goes into another topic everybody behind it. */
async function follow({ id, ownerId, intoTopicId }: Topic, { deps }: Asked) {
  const followers = followerStore(deps.table)
  if (ownerId) await followers.follow(id, [ownerId])
  if (intoTopicId) await followers.follow(intoTopicId, await followers.of(id))
}

async function move(
  name: HeadMove,
  request: Asked,
  prepare: Prepare,
): Promise<Outcome<Answer<'archiveTopic'>>> {
  const { deps, actor, input, key } = request
  const { version, ...rest } = input.body
  // The body was read with this very move's schema, by the contract.
  const command = { move: name, version, input: rest } as unknown as HeadCommand
  const opened = await openTopic(input.params.topicId ?? '', request)
  if (!opened.ok) return opened
  const mark = { key: deps.seal.brief('key', key), said: deps.seal.brief('said', canonical(rest)) }
  const moved = await moveOnce(opened.value, command, { mark, by: actor.id, request, prepare })
  if (!moved.ok) return moved
  await follow(moved.value, request)
  return shown(moved.value, request)
}

/** Handlers of these moves, by the names their operations have. */
export const movesOf = <M extends HeadMove>(names: readonly M[], prepare: Prepare) =>
  Object.fromEntries(
    names.map((name) => [`${name}Topic`, (request: Asked) => move(name, request, prepare)]),
    // Each takes what its own schema has read; a table by name cannot say so.
  ) as unknown as { [N in M as `${N}Topic`]: Handler<`${N}Topic`> }
