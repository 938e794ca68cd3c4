import { isReportersAnswer } from '../workOrder/answered'
import { isReturn } from '../workOrder/stage'
import type { Rating, StepKept, WorkOrder } from '../workOrder/workOrder'
import { chinaDay } from '../../shared/clock/china'
import type { Counted } from './counted'
import { negated, split, type Fact } from './fact'
import type { Walk } from './walk'

type Standing = { facts: Fact[]; stands: Fact[] }

/** 准确派遣: a dispatch counts on its own day, until a return or a rework takes it back. */
export function dispatchFacts({ dispatched }: Walk, step: StepKept, after: WorkOrder): Standing {
  if (step.deed === 'dispatch') {
    const facts = split({ name: 'accurate' }, after, chinaDay(step.at))
    return { facts, stands: facts }
  }
  const isUndone = isReturn(step) || step.deed === 'rework'
  return isUndone ? { facts: negated(dispatched), stands: [] } : { facts: [], stands: dispatched }
}

const answersIn = ({ contacted, solved, satisfied }: Rating): Counted[] => [
  'valid' as const,
  ...(contacted ? ['contacted' as const] : []),
  ...(solved === 'not' ? [] : ([solved] as const)),
  ...(satisfied === 'not' ? [] : ([satisfied] as const)),
]

/** 评价: one answer for each closing, the reporter's own in the place of what was entered for her. */
export function ratingFacts({ rated }: Walk, step: StepKept, after: WorkOrder): Standing {
  if (step.deed === 'close') return { facts: [], stands: [] }
  const { rating } = step.change
  if (!rating || !isReportersAnswer(step, after)) return { facts: [], stands: rated }
  const day = chinaDay(step.at)
  const stands = answersIn(rating).flatMap((name) => split({ name }, after, day))
  return { facts: [...negated(rated), ...stands], stands }
}
