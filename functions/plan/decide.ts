import type { Actor } from '../../shared/actor'
import type { PlanInput } from '../../shared/plan/commands'
import { monthOfPlan, monthsPlanned } from '../../shared/plan/month'
import {
  entryMoves,
  planMoves,
  planTransitionOf,
  type PlanClaim,
  type PlanMove,
} from '../../shared/plan/transitions'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Mark } from '../matter/once'
import { changes, type Found, type Here } from './changes'
import { claimFor } from './claims'
import { isLive, isPending, isTakenOver, type Plan, type PlanEntry, type PlanStep } from './plan'

export type PlanCommand = { [M in PlanMove]: { move: M; input: PlanInput[M] } }[PlanMove]

/** What leads to an end is taken for longer than what is only added. */
const mostSteps = { added: 300, led: 380 }
const leads: readonly PlanMove[] = ['publish', 'settle', 'close', 'drop']

const isFull = (move: PlanMove, { steps }: Plan) =>
  steps.length >= (leads.includes(move) ? mostSteps.led : mostSteps.added)

/** What has not begun cannot be over, nor a draft that can still be published. */
function endsInTime({ id, status }: Plan, running: string) {
  const month = monthOfPlan(id)
  if (status === 'draft' && month >= running) return refuse('wrongStep')
  return month > running ? refuse('monthNotBegun') : undefined
}

/** A plan is made for this month and the next. */
function inTime(move: PlanMove, plan: Plan, now: number) {
  const planned = monthsPlanned(now)
  if (move === 'close') return endsInTime(plan, planned[0])
  const isMade = move === 'add' || move === 'publish'
  return isMade && !planned.includes(monthOfPlan(plan.id)) ? refuse('notThatMonth') : undefined
}

type Asking = { actor: Actor; now: number }

/** Whether it is theirs, whether it can be now, and as whom they do it. */
export function mayMove(
  move: PlanMove,
  plan: Plan,
  { actor, now, entry }: Asking & { entry?: PlanEntry | undefined },
): Outcome<PlanClaim> {
  const claim = claimFor(move, actor, entry)
  if (!claim) return refuse('notYourRole')
  if (!planTransitionOf(move).from.includes(plan.status)) return refuse('wrongStep')
  // What all have read is let go with a reason, and not turned into something else without one.
  if (move === 'change' && entry && isTakenOver(plan, entry)) return refuse('promisedBefore')
  if (isFull(move, plan)) return refuse('tooMany')
  return inTime(move, plan, now) ?? done(claim)
}

const ofEntries: readonly PlanMove[] = entryMoves

/** What to offer on screen, of the plan as a whole and of each entry. */
export const movesFor = (plan: Plan, asking: Asking) =>
  planMoves.filter((move) => !ofEntries.includes(move) && mayMove(move, plan, asking).ok)
export const entryMovesFor = (entry: PlanEntry, plan: Plan, asking: Asking) =>
  isLive(entry)
    ? entryMoves.filter(
        (move) => (move !== 'drop' || isPending(entry)) && mayMove(move, plan, { ...asking, entry }).ok,
      )
    : []

type Circumstances = Found & Asking & { mark: Mark }

function stepOf({ move, input }: PlanCommand, as: PlanClaim, { now, mark }: Circumstances): PlanStep {
  const { to } = planTransitionOf(move)
  return {
    deed: move,
    as,
    at: now,
    ...mark,
    ...(to && { status: to }),
    ...('entryId' in input && { of: input.entryId }),
  }
}

/** Which entry it is about, if it is about one. */
const entryIn = ({ entries }: Plan, { input }: PlanCommand) =>
  'entryId' in input ? entries.find(({ id }) => id === input.entryId) : undefined

const isMissing = (entry: PlanEntry | undefined, { input }: PlanCommand) =>
  'entryId' in input && !(entry && isLive(entry))

/** Whether it is theirs and can be now, of the plan as they read it. */
function mayNow(plan: Plan, command: PlanCommand, { actor, now }: Asking): Outcome<PlanClaim> {
  if (command.input.version !== plan.version) return refuse('changedMeanwhile')
  const entry = entryIn(plan, command)
  const may = mayMove(command.move, plan, { actor, now, entry })
  return may.ok && isMissing(entry, command) ? refuse('notFound', { field: 'entryId' }) : may
}

/** Whether this person may make this move now, and the plan after it. No clock, no reading, no writing. */
export function decide(plan: Plan, command: PlanCommand, here: Circumstances): Outcome<Plan> {
  const { move, input } = command
  const may = mayNow(plan, command, here)
  if (!may.ok) return may
  // Which change gets which input is settled by the move's own name.
  const change = changes[move] as (of: Plan, input: unknown, here: Here) => Outcome<Plan>
  const changed = change(plan, input, { ...here, by: here.actor.id })
  if (!changed.ok) return changed
  const { entries } = changed.value
  const step = stepOf(command, may.value, here)
  const added = move === 'add' ? entries[entries.length - 1]?.id : undefined
  return done({
    ...changed.value,
    status: planTransitionOf(move).to ?? plan.status,
    version: plan.version + 1,
    steps: [...plan.steps, added ? { ...step, of: added } : step],
  })
}
