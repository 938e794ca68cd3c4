import { known } from '../../shared/known'
import { mostEntries, type PlanAbout, type PlanInput, type PlanSource } from '../../shared/plan/commands'
import { monthOfPlan } from '../../shared/plan/month'
import type { PlanMove } from '../../shared/plan/transitions'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { isLive, isOut, isPending, isTakenOver, type Plan, type PlanEntry } from './plan'

/** What was looked up: the source as it is named, what its reports are about, which month takes over. */
export type Found = { source?: PlanSource; about?: PlanAbout; carriedTo?: string }
export type Here = Found & { now: number; by: string }
type Change<M extends PlanMove> = (plan: Plan, input: PlanInput[M], here: Here) => Outcome<Plan>

/** An item holds 400 KB. */
const mostKept = 40
const mostNotes = 100

const mapped = (plan: Plan, entryId: string, change: (entry: PlanEntry) => PlanEntry): Plan => ({
  ...plan,
  entries: plan.entries.map((entry) => (entry.id === entryId ? change(entry) : entry)),
})

/** Months apart, so that no two entries of a street ever have one id. */
const nextId = ({ id, entries }: Plan) => {
  const born = `${monthOfPlan(id).replace('-', '')}-`
  return `${born}${entries.filter((entry) => entry.id.startsWith(born)).length + 1}`
}

const isFull = ({ entries }: Plan) =>
  entries.length >= mostKept || entries.filter(isLive).length >= mostEntries

/** What each move makes of the plan, apart from where it stands. No clock, no reading, no writing. */
export const changes: { [M in PlanMove]: Change<M> } = {
  add: (plan, { title, target, unitId }, { source, about }) => {
    if (isFull(plan)) return refuse('tooMany')
    const isSame = (entry: PlanEntry) =>
      source?.kind === entry.source?.kind && source?.id === entry.source?.id
    if (source && plan.entries.filter(isLive).some(isSame)) return refuse('onPlanAlready')
    const isLate = plan.status === 'published' ? (true as const) : undefined
    const first = { id: nextId(plan), title, target, unitId, about, source, isLate, notes: [] }
    return done({ ...plan, entries: [...plan.entries, known(first)] })
  },
  change: (plan, { entryId, title, target, unitId, about }) =>
    done(
      mapped(plan, entryId, (entry) =>
        // What came from a group, a campaign or a project counts what that is about.
        known({ ...entry, title, target, unitId, about: entry.source ? entry.about : about }),
      ),
    ),
  arrange: (plan, { entryIds }) => {
    const live = plan.entries.filter(isLive)
    const moved = entryIds.flatMap((id) => live.find((entry) => entry.id === id) ?? [])
    if (moved.length !== live.length || entryIds.length !== live.length)
      return refuse('badInput', { field: 'entryIds' })
    return done({ ...plan, entries: [...moved, ...plan.entries.filter((entry) => !isLive(entry))] })
  },
  drop: (plan, { entryId, reason }, { now: at }) => {
    const found = plan.entries.find((entry) => entry.id === entryId && isPending(entry))
    if (!found) return refuse('wrongStep')
    // Of what was never promised to anybody nobody asks.
    const isPromised = isOut(plan) || isTakenOver(plan, found)
    if (isPromised && !reason) return refuse('reasonMissing', { field: 'reason' })
    const dropped = known({ at, reason: isPromised ? reason : undefined })
    return done(mapped(plan, entryId, (entry) => ({ ...entry, dropped })))
  },
  publish: (plan, _, { now }) =>
    plan.entries.some(isLive) ? done({ ...plan, publishedAt: now }) : refuse('planEmpty'),
  progress: (plan, { entryId, words }, { now: at, by }) => {
    if (plan.entries.reduce((sum, { notes }) => sum + notes.length, 0) >= mostNotes) return refuse('tooMany')
    const noted = ({ notes }: PlanEntry) => [...notes, { n: notes.length + 1, words, by, at }]
    return done(mapped(plan, entryId, (entry) => ({ ...entry, notes: noted(entry) })))
  },
  settle: (plan, { entryId, result: is, words }, { now: at }) =>
    done(mapped(plan, entryId, (entry) => ({ ...entry, result: { is, words, at } }))),
  close: (plan, _, { now, carriedTo }) => done(known({ ...plan, closedAt: now, carriedTo })),
}
