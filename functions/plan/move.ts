import type { Answer } from '../../shared/contract'
import { monthsFrom } from '../../shared/numbers/windows'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { monthOfPlan, monthsPlanned, planIdOf } from '../../shared/plan/month'
import { planMoves, type PlanMove } from '../../shared/plan/transitions'
import type { Handler, Request } from '../handler'
import { markOf, moveOnce, type Mark } from '../matter/once'
import { personal } from '../topic/personal'
import type { Viewer } from '../topic/present'
import { aboutNamed, sourceNamed } from './about'
import type { Found } from './changes'
import { decide, mayMove, type PlanCommand } from './decide'
import { isEarlierOpen } from './isEarlierOpen'
import { isHandedOn, type Plan } from './plan'
import { openPlan, shown } from './read'
import { planStore } from './store'

type Asked = Request<'addPlan'>

/** All that all can read. */
function saidIn(input: object) {
  const said = input as Record<string, unknown>
  for (const field of ['title', 'target', 'words', 'reason']) {
    const refused = typeof said[field] === 'string' ? personal(said[field], field) : undefined
    if (refused) return refused
  }
  return undefined
}

/** What the entry is about, by whom: of this street, and seen by whoever writes it. */
async function prepareEntry(command: PlanCommand, viewer: Viewer): Promise<Outcome<Found>> {
  const { street } = viewer
  const { input } = command
  if ('unitId' in input && !street.units.some(({ id }) => id === input.unitId))
    return refuse('unknownUnit', { field: 'unitId' })
  if ('about' in input && input.about) {
    const refused = aboutNamed(input.about, street)
    return refused ?? done({ about: input.about })
  }
  return 'source' in input && input.source ? sourceNamed(input.source, viewer) : done({})
}

/** The first month from now on that is not over: it takes over what has no result. */
async function nextOpen(plan: Plan, { deps, actor }: Viewer) {
  const [running] = monthsPlanned(deps.now())
  const after = monthsFrom(monthOfPlan(plan.id), 1)
  let month = after > running ? after : running
  while ((await planStore(deps.table).get(planIdOf(actor.street, month)))?.status === 'closed')
    month = monthsFrom(month, 1)
  return planIdOf(actor.street, month)
}

async function prepareClosing(plan: Plan, viewer: Viewer): Promise<Outcome<Found>> {
  if (!plan.entries.some((entry) => isHandedOn(plan, entry))) return done({})
  const carriedTo = await nextOpen(plan, viewer)
  await planStore(viewer.deps.table).handOn(plan.id, carriedTo)
  return done({ carriedTo })
}

type Judging = { request: Asked; mark: Mark }

async function judge(plan: Plan, command: PlanCommand, { request, mark }: Judging): Promise<Outcome<Plan>> {
  const { deps, actor } = request
  const { move, input } = command
  const now = deps.now()
  const entry = plan.entries.find(({ id }) => 'entryId' in input && id === input.entryId)
  const may = mayMove(move, plan, { actor, now, entry })
  if (!may.ok) return may
  const refused = saidIn(input)
  if (refused) return refused
  const found = move === 'close' ? await prepareClosing(plan, request) : await prepareEntry(command, request)
  return found.ok ? decide(plan, command, { ...found.value, actor, now, mark }) : found
}

/** Asked before the plan is opened: what the month before hands on by then is seen in it. */
async function mayEnd(move: PlanMove, request: Asked) {
  if (move !== 'close') return undefined
  const opened = await openPlan(request.input.params.planId, request)
  const isWaiting = opened.ok && opened.value.status !== 'closed'
  return isWaiting && (await isEarlierOpen(opened.value, request)) ? refuse('earlierPlanOpen') : undefined
}

async function move(deed: PlanMove, request: Asked): Promise<Outcome<Answer<'addPlan'>>> {
  const { deps, input } = request
  const mayNot = await mayEnd(deed, request)
  const opened = await openPlan(input.params.planId, request)
  if (!opened.ok) return opened
  const { version: _version, ...content } = input.body
  const mark = markOf(request, content)
  // The body was read with this very move's schema, by the contract.
  const command = { move: deed, input: input.body } as unknown as PlanCommand
  const moved = await moveOnce(opened.value, {
    deed,
    mark,
    store: planStore(deps.table),
    judge: async (plan) => {
      const judged = await judge(plan, command, { request, mark })
      return judged.ok ? (mayNot ?? judged) : judged
    },
  })
  return moved.ok ? shown(moved.value, request) : moved
}

/** Handlers of all moves, by the names their operations have. */
export const moveHandlers = Object.fromEntries(
  planMoves.map((name) => [`${name}Plan`, (request: Asked) => move(name, request)]),
  // Each takes what its own schema has read; a table by name cannot say so.
) as unknown as { [M in PlanMove as `${M}Plan`]: Handler<`${M}Plan`> }
