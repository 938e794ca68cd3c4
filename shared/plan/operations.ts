import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { planById, planCommands, PlanId } from './commands'
import { Plan, PlanCard, PlanFigures } from './plan'
import { planMoves, type PlanMove } from './transitions'

const about: Record<PlanMove, string> = {
  add: '列入一件：一组共性诉求、一个专题、一个项目，或者自己写',
  change: '公开以前改一件',
  arrange: '公开以前排先后',
  drop: '撤下一件；公开以后要写原因，一直看得到',
  publish: '公开，居民从此看得到',
  progress: '记一件的进展',
  settle: '一件的结果：办成了、办成一部分、没办成，写明为什么',
  close: '收尾：没有结果的结转到下个月',
}

const onePlan = z.object({ plan: Plan })

const moveOf = <M extends PlanMove>(move: M) => ({
  method: 'POST' as const,
  path: `/plans/{planId}/${move}` as const,
  by: ['dispatcher', 'supervisor', 'handler', 'gridWorker', 'admin'] as const,
  about: about[move],
  params: planById,
  body: planCommands[move],
  answer: onePlan,
  status: 200 as const,
  isCommand: true as const,
})

type MoveOperations = { [M in PlanMove as `${M}Plan`]: ReturnType<typeof moveOf<M>> }

const moveOperations = Object.fromEntries(
  planMoves.map((move) => [`${move}Plan`, moveOf(move)]),
  // A table made by name cannot say which schema each took.
) as unknown as MoveOperations

/** 月度重点治理: what the street puts right this month. */
export const planOperations = {
  plans: {
    method: 'GET',
    path: '/plans',
    by: 'signedIn',
    about: '各月的月度治理，新的在前；街道的人也看得到还没公开的',
    query: z.strictObject({ cursor: z.optional(PlanId) }),
    answer: z.object({ plans: z.array(PlanCard), cursor: z.optional(z.string()) }),
    status: 200,
  },
  getPlan: {
    method: 'GET',
    path: '/plans/{planId}',
    by: 'signedIn',
    about: '一个月的月度治理：每件事、谁负责、办到哪一步',
    params: planById,
    answer: onePlan,
    status: 200,
  },
  planFigures: {
    method: 'GET',
    path: '/plans/{planId}/figures',
    by: 'signedIn',
    about: '每件事上个月报了几件，这个月到昨天报了几件；给居民的是大概的数',
    params: planById,
    answer: PlanFigures,
    status: 200,
  },
  ...moveOperations,
} as const satisfies Record<string, Operation>
