import { chinaDay } from '../../shared/clock/china'
import { bandOf } from '../../shared/numbers/bounds'
import type { Status } from '../../shared/workOrder/transitions'
import type { StepKept, WorkOrder } from '../workOrder/workOrder'
import type { Counted } from './counted'
import type { Fact } from './fact'

/** The stage an order is in: since when it has been (ms), until when it is to be left (s), put off for how long (ms). */
export type Stage = { status: Status; since: number; dueAt?: number; grid: string; putOff: number }

type Way = { due?: Counted; met?: Counted; time: Counted; deeds: StepKept['deed'][] }

/** What leaves each stage as it is meant to be left, and what is counted of it. Work itself is due as promised. */
const ways: Partial<Record<Status, Way>> = {
  ordered: { due: 'fileDue', met: 'fileMet', time: 'fileTime', deeds: ['file', 'handle'] }, // 报单
  filed: { due: 'dispatchDue', met: 'dispatchMet', time: 'dispatchTime', deeds: ['dispatch'] }, // 派单
  dispatched: { due: 'acceptDue', met: 'acceptMet', time: 'acceptTime', deeds: ['accept', 'grab'] }, // 接单
  accepted: { time: 'workTime', deeds: ['finish'] }, // 办理
  finished: { due: 'closeDue', met: 'closeMet', time: 'closeTime', deeds: ['close'] }, // 销单
}

type Left = { stage: Stage; step: StepKept; day: number }

function dueFact(
  { grid, dueAt }: Stage,
  name: Counted | undefined,
  { day, n }: Pick<Fact, 'day' | 'n'>,
): Fact[] {
  if (!name || dueAt === undefined) return []
  return [{ grid, day, name, split: '', n, on: chinaDay(dueAt * 1000) }]
}

/** How long it took, without the time it was put off. */
const timeFact = ({ stage, step, day }: Left, name: Counted): Fact => ({
  grid: stage.grid,
  day,
  name,
  split: `b${bandOf(step.at - stage.since - stage.putOff)}`,
  n: 1,
})

/** What leaving a stage says: done, in time or not; left another way in time, it never fell due. */
export function leavingFacts(left: Left): Fact[] {
  const { stage, step, day } = left
  const way = ways[stage.status]
  if (!way) return []
  const isDone = way.deeds.includes(step.deed)
  const isInTime = step.at <= (stage.dueAt ?? 0) * 1000
  const [name, n] = isDone ? ([way.met, 1] as const) : ([way.due, -1] as const)
  return [
    ...(isInTime ? dueFact(stage, name, { day, n }) : []),
    ...(isDone ? [timeFact(left, way.time)] : []),
  ]
}

export const enteringFacts = (stage: Stage, day: number) =>
  dueFact(stage, ways[stage.status]?.due, { day, n: 1 })

/** The stage that a step begins; one desk up 升级 it is the same stage, due at another time. */
export function stageAfter(before: Stage | undefined, { deed, at }: StepKept, after: WorkOrder): Stage {
  const isSame = deed === 'escalate' && before !== undefined
  const { status, dueAt, gridId: grid } = after
  const [since, putOff] = isSame ? [before.since, before.putOff] : [at, 0]
  return { status, since, grid, putOff, ...(dueAt !== undefined && { dueAt }) }
}
