import { done, refuse, type Outcome } from '../../shared/outcome'
import { isSideMove, type HeadMove, type TopicInput } from '../../shared/topic/commands'
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

/** An item holds 400 KB. What leads on is taken for longer than what is only added, so that no topic is ever stuck. */
const mostSteps = { added: 120, led: 180 }
const leadsOn: readonly TopicMove[] = [
  'adopt',
  'refuse',
  'next',
  'archive',
  'stand',
  'answer',
  'withdraw',
  'merge',
]

function isFull(move: TopicMove, { steps }: Topic) {
  if (leadsOn.includes(move) || isSideMove(move)) return false
  return steps.length >= (transitionOf(move).to || move === 'hand' ? mostSteps.led : mostSteps.added)
}

function hindrance(move: TopicMove, topic: Topic, { around, now }: Pick<Circumstances, 'around' | 'now'>) {
  if (topic.openMotion !== undefined && move === 'back') return refuse('ballotOpen')
  if (isFull(move, topic)) return refuse('tooMany')
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

/** Why it was done. What is said by it, a notice, a promise, stands where it belongs and is not kept twice. */
const wordsOf = (move: HeadMove, input: object) => {
  const { reason, words } = input as Partial<Record<'words' | 'reason', string>>
  return move === 'archive' ? words : reason
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
  const words = wordsOf(move, input)
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
