import type { Step } from './procedure'

const isBetween = (steps: Step[], at: number) => at > 0 && at < steps.length - 1

/** Whether a step can be moved or taken out: a procedure begins with 提事 and ends with 评事. */
export const isMovable = isBetween

export const withStep = (steps: Step[], at: number, step: Step) =>
  steps.map((one, place) => (place === at ? step : one))

/** Before the last. */
export const withStepAdded = (steps: Step[], step: Step) => [...steps.slice(0, -1), step, ...steps.slice(-1)]

export const withoutStep = (steps: Step[], at: number) => steps.filter((_, place) => place !== at)

/** The same steps, with one a place further; as they are where it cannot go. */
export function withStepMoved(steps: Step[], at: number, by: -1 | 1) {
  const [step, other] = [steps[at], steps[at + by]]
  if (!step || !other || !isBetween(steps, at) || !isBetween(steps, at + by)) return steps
  return withStep(withStep(steps, at, other), at + by, step)
}
