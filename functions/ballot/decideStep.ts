import type { BallotRule } from '../../shared/ballot/rule'
import type { StepOf } from '../../shared/procedure/procedure'
import type { Topic } from '../topic/topic'
import type { MotionKept } from './motion'

type Decide = StepOf<'decide'>

/** The step in which something proposed now is put to the vote: this one, or while it is talked over the next. */
export function stepToDecide({ procedure, at, status }: Topic): Decide | undefined {
  if (status === 'discuss')
    return procedure.steps.slice(at).find((step): step is Decide => step.kind === 'decide')
  const step = procedure.steps[at]
  return status === 'decide' && step?.kind === 'decide' ? step : undefined
}

export function stepOf({ procedure }: Topic, { stepId }: MotionKept): Decide {
  const step = procedure.steps.find(({ id }) => id === stepId)
  if (step?.kind !== 'decide') throw new Error(`no step to decide ${stepId}`)
  return step
}

/** What the procedure lays down, with what is put to the vote. */
export function ruleOf({ kind, options, most, opened }: MotionKept, step: Decide): BallotRule {
  return opened?.rule ?? { ...step.terms, kind, options, ...(most !== undefined && { most }) }
}

/** Whether the topic stands where this motion is put to the vote. */
export const isItsStep = ({ stepId }: MotionKept, { status, procedure, at }: Topic) =>
  status === 'decide' && procedure.steps[at]?.id === stepId

export const isAnotherOpen = ({ n }: MotionKept, { openMotion }: Topic) =>
  openMotion !== undefined && openMotion !== n
