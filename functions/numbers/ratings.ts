import { chinaDay } from '../../shared/clock/china'
import { isReportersAnswer } from '../workOrder/answered'
import type { Rating, StepKept, WorkOrder } from '../workOrder/workOrder'
import type { Counted } from './counted'
import { negated, split, type Fact } from './fact'

const answersIn = ({ contacted, solved, satisfied }: Rating): Counted[] => [
  'valid' as const,
  ...(contacted ? ['contacted' as const] : []),
  ...(solved === 'not' ? [] : [solved]),
  ...(satisfied === 'not' ? [] : [satisfied]),
]

type Rated = { facts: Fact[]; stands: readonly Fact[] }

/** 评价: one answer for each closing, the reporter's own in the place of what was entered for her. */
export function ratingFacts(rated: readonly Fact[], step: StepKept, after: WorkOrder): Rated {
  const day = chinaDay(step.at)
  if (step.deed === 'close') return { facts: [], stands: [] }
  const { rating } = step.change
  if (!rating || !isReportersAnswer(step, after)) return { facts: [], stands: rated }
  const stands = answersIn(rating).flatMap((name) => split({ name }, after, day))
  const takenBack = rated.map((fact) => ({ ...fact, day, on: fact.day }))
  return { facts: [...negated(takenBack), ...stands], stands }
}
