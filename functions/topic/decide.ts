import { done, refuse, type Outcome } from '../../shared/outcome'
import type { HeadMove, TopicInput } from '../../shared/topic/commands'
import { transitionOf, topicMoves, type TopicClaim, type TopicMove } from '../../shared/topic/transitions'
import { changes, type Here } from './changes'
import { claimFor, isFrom } from './claims'
import { missingIn, type Around } from './missing'
import { movedTo, stands } from './onward'
import type { Topic, TopicStep } from './topic'

export type HeadCommand = { [M in HeadMove]: { move: M; version: number; input: TopicInput[M] } }[HeadMove]

export type Circumstances = Here & { around: Around }

/** Moves that wait for what the step asks for. */
const waits: readonly TopicMove[] = ['next', 'archive', 'stand']
/** What may not be done under a vote that runs. */
const notWhileVoting: readonly TopicMove[] = ['back', 'next']

function hindrance(move: TopicMove, topic: Topic, { around, now }: Pick<Circumstances, 'around' | 'now'>) {
  if (topic.openMotion !== undefined && notWhileVoting.includes(move)) return refuse('ballotOpen')
  const missing = waits.includes(move) ? missingIn(topic, around, now) : []
  const [first] = missing
  return first && refuse('needsMissing', { field: first.what })
}

/** Whether it is hers, whether it can be now, and as whom she does it. */
export function mayMove(
  move: TopicMove,
  topic: Topic,
  here: Pick<Circumstances, 'actor' | 'around' | 'now'>,
) {
  const claim = claimFor(move, topic, here.actor)
  if (!isFrom(move, topic)) return refuse('wrongStep')
  if (!claim) return refuse(refusalFor(move, here))
  return hindrance(move, topic, here) ?? done(claim)
}

function refusalFor(move: TopicMove, { actor }: Pick<Circumstances, 'actor'>) {
  if (!transitionOf(move).by.includes('neighbour')) return 'notYourTopic'
  return actor.homes?.length ? 'notInScope' : 'notVerified'
}

const wordsOf = (input: object) => {
  const { words, reason, what, rule } = input as Partial<Record<'words' | 'reason' | 'what' | 'rule', string>>
  return reason ?? words ?? what ?? rule
}

const namedBy = (input: object, topic: Topic, before: Topic) => {
  const { n, intoTopicId, objectionId } = input as { n?: number; intoTopicId?: string; objectionId?: string }
  const made = topic.promises[before.promises.length]?.n ?? topic.informed[before.informed.length]?.n
  return n !== undefined || made !== undefined ? String(n ?? made) : (intoTopicId ?? objectionId)
}

type Made = { as: TopicClaim; key: string; said: string; by: string; at: number }

/** The topic after a move that is allowed, with its step. */
function withStep(
  topic: Topic,
  { move, input }: HeadCommand,
  { before, made }: { before: Topic; made: Made },
): Topic {
  const words = wordsOf(input)
  const of = namedBy(input, topic, before)
  const step: TopicStep = {
    deed: move,
    ...made,
    ...(topic.status !== before.status || topic.at !== before.at ? { status: topic.status } : {}),
    ...(words !== undefined && { words }),
    ...(of !== undefined && { of }),
  }
  return { ...topic, version: before.version + 1, steps: [...before.steps, step] }
}

/** Whether this person may make this move now, and the topic after it. No clock, no reading, no writing. */
export function decide(
  topic: Topic,
  command: HeadCommand,
  { mark, ...here }: Circumstances & { mark: { key: string; said: string } },
): Outcome<Topic> {
  if (command.version !== topic.version) return refuse('changedMeanwhile')
  const may = mayMove(command.move, topic, here)
  if (!may.ok) return may
  // Which change gets which input is settled by the move's own name.
  const change = changes[command.move] as (topic: Topic, input: unknown, here: Here) => Outcome<Topic>
  const changed = change(topic, command.input, here)
  if (!changed.ok) return changed
  const { to } = transitionOf(command.move)
  const stood = to ? movedTo(changed.value, stands(changed.value, to, here.now)) : changed.value
  const made = { ...mark, as: may.value, by: here.actor.id, at: here.now }
  return done(withStep(stood, command, { before: topic, made }))
}

/** What to offer on screen: the same questions, asked before anything is filled in. */
export const movesFor = (topic: Topic, here: Pick<Circumstances, 'actor' | 'around' | 'now'>): TopicMove[] =>
  topicMoves.filter((move) => mayMove(move, topic, here).ok)
