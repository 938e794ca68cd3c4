import { chinaDay } from '../../shared/clock/china'
import { bandOf } from '../../shared/numbers/bounds'
import { statesOf } from '../workOrder/fold'
import type { StepKept, WorkOrder } from '../workOrder/workOrder'
import { cohortFacts } from './cohorts'
import { negated, split, type Fact } from './fact'
import { flowsOf } from './flows'
import { firstPromiseAfter, promisedOf } from './promised'
import { ratingFacts } from './ratings'
import { enteringFacts, leavingFacts, stageAfter, type Stage } from './stages'
import { stockOf } from './stocks'
import { start, type Walk } from './walk'

type Passage = { walk: Walk; step: StepKept; after: WorkOrder; day: number }

/** What it is part of now, less what it was: the same cancels out. A new pass 重办 leaves the last promise as it was. */
function stockFacts({ walk: { before, first }, step, after, day }: Passage, firstNow: number): Fact[] {
  const promised = step.deed === 'reopen' ? [] : promisedOf(before, first)
  const now = [...stockOf(after), ...promisedOf(after, firstNow)].flatMap((thing) => split(thing, after, day))
  if (!before) return now
  const was = [...stockOf(before), ...promised].flatMap((thing) => split(thing, before, day))
  return [...now, ...negated(was)]
}

/** What 挂账 lasted that ends here: the clock stood still, so no time is counted, of the stage or of the whole. */
function putOffUntil({ at }: StepKept, before: WorkOrder | undefined, after: WorkOrder) {
  const since = before?.suspended?.since
  return since === undefined || after.suspended ? 0 : at - since * 1000
}

function stageFacts(passage: Passage, putOff: number): { facts: Fact[]; stage?: Stage } {
  const { walk, step, after, day } = passage
  const stage = walk.stage && { ...walk.stage, putOff: walk.stage.putOff + putOff }
  if (step.change.status === undefined) return { facts: [], ...(stage && { stage }) }
  const next = stageAfter(stage, step, after)
  const left = stage ? leavingFacts({ stage, step, day }) : []
  return { facts: [...left, ...enteringFacts(next, day), ...wholeFacts(passage)], stage: next }
}

/** From the report, or the reopening, to the closing, without the time it was put off: as the stages are. */
function wholeFacts({ walk: { begunAt, putOff }, step, after, day }: Passage): Fact[] {
  if (step.deed !== 'close') return []
  const split = `b${bandOf(step.at - begunAt - putOff)}`
  return [{ grid: after.gridId, day, name: 'wholeTime', split, n: 1 }]
}

const beginsPass: StepKept['deed'][] = ['order', 'reopen']

function through(walk: Walk, step: StepKept, after: WorkOrder): { facts: Fact[]; walk: Walk } {
  const day = chinaDay(step.at)
  const passage = { walk, step, after, day }
  const first = firstPromiseAfter(walk.first, step, after)
  const rated = ratingFacts(walk.rated, step, after)
  const putOff = putOffUntil(step, walk.before, after)
  const { facts: ofStage, ...stage } = stageFacts(passage, putOff)
  const flows = flowsOf(walk.before, step, after).flatMap((name) => split({ name }, after, day))
  const { facts: said, origins } = cohortFacts(walk.origins, { before: walk.before, step, day, flows })
  return {
    facts: [...flows, ...said, ...stockFacts(passage, first), ...rated.facts, ...ofStage],
    walk: {
      before: after,
      ...stage,
      first,
      ...(beginsPass.includes(step.deed)
        ? { begunAt: step.at, putOff: 0 }
        : { begunAt: walk.begunAt, putOff: walk.putOff + putOff }),
      origins,
      rated: rated.stands,
    },
  }
}

/**
 * Everything an order adds to the numbers, step by step. Its head is all that is asked, and what a step adds depends on
 * the steps before it alone: so what was counted up to a version is known from the head at any later one.
 */
export function factsByStep(order: WorkOrder): Fact[][] {
  let walk = start
  return statesOf(order).map((after, at) => {
    const step = order.steps[at]
    if (!step) return []
    const passed = through(walk, step, after)
    walk = passed.walk
    return passed.facts
  })
}
