import { shippedProcedures } from '../../../shared/procedure/shipped'
import type { Step } from '../../../shared/procedure/procedure'
import type { StepKind } from '../../../shared/procedure/stepKinds'

/** What can be put between the first step and the last. */
export const addable = ['discuss', 'decide', 'act'] as const satisfies StepKind[]
export type Addable = (typeof addable)[number]

/** A step as the five steps have it, under an id of its own: there is something to start from. */
export function blankStep(kind: Addable, steps: Step[]): Step | undefined {
  const like = shippedProcedures[0]?.steps.find((step) => step.kind === kind)
  if (!like) return undefined
  const taken = steps.map(({ id }) => id)
  const numbered = Array.from({ length: taken.length + 1 }, (_, n) => `${kind}${n + 2}`)
  const id = [kind as string, ...numbered].find((one) => !taken.includes(one)) ?? kind
  return { ...like, id }
}
