import type { Actor } from '../../shared/actor'
import type { NeedInput } from '../../shared/project/commands'
import { needMoves, needTransitionOf, type NeedClaim, type NeedMove } from '../../shared/project/transitions'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Mark } from '../matter/once'
import { changes, type Here } from './changes'
import { claimFor } from './claims'
import type { Need, NeedStep } from './need'

export type NeedCommand = { [M in NeedMove]: { move: M; input: NeedInput[M] } }[NeedMove]

const mostSteps = { added: 200, led: 260 }

const isFull = (move: NeedMove, { steps }: Need) =>
  steps.length >= (needTransitionOf(move).to ? mostSteps.led : mostSteps.added)

/** Whether it is theirs, whether it can be now, and as whom they do it. */
export function mayMove(move: NeedMove, need: Need, actor: Actor): Outcome<NeedClaim> {
  const claim = claimFor(move, need, actor)
  if (!claim) return refuse('notYourRole')
  if (!needTransitionOf(move).from.includes(need.status)) return refuse('wrongStep')
  return isFull(move, need) ? refuse('tooMany') : done(claim)
}

export const movesFor = (need: Need, actor: Actor) =>
  needMoves.filter((move) => mayMove(move, need, actor).ok)

type Circumstances = Omit<Here, 'by'> & { actor: Actor; mark: Mark }

function stepOf({ move, input }: NeedCommand, as: NeedClaim, { now, mark }: Circumstances) {
  const { to } = needTransitionOf(move)
  const step: NeedStep = { deed: move, as, at: now, ...mark, ...(to && { status: to }) }
  return 'reason' in input ? { ...step, words: input.reason } : step
}

/** Whether this person may make this move now, and the need after it. No clock, no reading, no writing. */
export function decide(need: Need, command: NeedCommand, here: Circumstances): Outcome<Need> {
  if (command.input.version !== need.version) return refuse('changedMeanwhile')
  const may = mayMove(command.move, need, here.actor)
  if (!may.ok) return may
  // Which change gets which input is settled by the move's own name.
  const change = changes[command.move] as (need: Need, input: unknown, here: Here) => Outcome<Need>
  const changed = change(need, command.input, { ...here, by: here.actor.id })
  if (!changed.ok) return changed
  return done({
    ...changed.value,
    status: needTransitionOf(command.move).to ?? need.status,
    version: need.version + 1,
    steps: [...need.steps, stepOf(command, may.value, here)],
  })
}
