import { chinaDay, chinaMonth } from '../../shared/clock/china'
import { monthsBetween, sameWithin, type ExportCommand } from '../../shared/export/export'
import { windowOf } from '../../shared/numbers/windows'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { gridsEver } from '../../shared/street/placesEver'
import { timeOfUlid } from '../../shared/ulid'
import type { Handler, Request } from '../handler'
import { isKeyTimely } from '../idempotency'
import { canonical } from '../seal'
import { expiresFrom } from '../workOrder/privatePart'
import { orderDraftsFrom } from './drafts'
import { firstProgress } from './file'
import { isOpen, type Job } from './job'
import { jobStore } from './jobStore'
import { nodesIn } from './nodes'
import { numberWindow } from './numberWindow'
import { exportSeen } from './present'
import { maySeePersons, placesFor } from './rights'
import { workOn } from './work'

type Asked = Request<'startExport'>

/** How many of one person may be under way. */
const mostAtOnce = 3
/** What is done at once, before the answer: most exports are small, and are there by then. */
const atOnce = { parts: 2, ms: 5000 }

/** Open data has its own columns, is of the whole street, and of months in which nothing more is reported. */
function judgeOpen({ deps, input: { body } }: Asked): Outcome<ExportCommand> {
  if (body.columns.length > 0) return refuse('badInput', { field: 'columns' })
  if (body.communityId) return refuse('badInput', { field: 'communityId' })
  if (body.to >= chinaMonth(deps.now())) return refuse('monthNotOver', { field: 'to' })
  return done(body)
}

/** What is of a person is for few, and never without a reason. */
function judgeColumns({ actor, input: { body } }: Asked): Outcome<ExportCommand> {
  const { columns, reason } = body
  if (!columns.includes('personal')) return done(body)
  if (!maySeePersons(actor)) return refuse('onlyWithoutPersons', { field: 'columns' })
  return reason ? done(body) : refuse('reasonMissing', { field: 'reason' })
}

/** Of what has not begun there is nothing: neither orders nor numbers. */
const isAheadOf = ({ deps, street, input: { body } }: Asked) =>
  body.what === 'numbers'
    ? windowOf(...numberWindow(body, body.to), street.reckonings).first > chinaDay(deps.now())
    : body.to > chinaMonth(deps.now())

/** Of another street, of no street, or of somebody else: all one, or the refusal would tell which there are. */
const isElsewhere = ({ actor, street, input: { body } }: Asked) =>
  body.communityId !== undefined &&
  !(
    street.communities.some(({ id }) => id === body.communityId) &&
    (isOpen({ command: body }) || placesFor(body, actor).length > 0)
  )

function judge(asked: Asked): Outcome<ExportCommand> {
  const { deps, key, input } = asked
  if (!isKeyTimely(key, deps.now())) return refuse('keyExpired')
  if (isAheadOf(asked)) return refuse('notBegun', { field: 'to' })
  if (isElsewhere(asked)) return refuse('notYourPlace', { field: 'communityId' })
  return isOpen({ command: input.body }) ? judgeOpen(asked) : judgeColumns(asked)
}

function jobOf({ actor, deps, key, street }: Asked, command: ExportCommand): Job {
  const { seal, now } = deps
  const places = placesFor(command, actor)
  return {
    id: seal.ulid('export', timeOfUlid(key), `${actor.id} ${key}`),
    street: street.id,
    by: actor.id,
    command,
    said: seal.brief('said', canonical(command)),
    places,
    grids: command.what === 'numbers' ? nodesIn(street, places) : gridsEver(street),
    months: monthsBetween(command.from, command.to),
    at: now(),
    state: 'working',
    progress: firstProgress({ command }),
    x: expiresFrom(now()),
  }
}

/** The same asked for again under another key, as a slow second tap does: under way still, or begun a moment ago. */
const isTwin = (other: Job, job: Job) =>
  other.id !== job.id &&
  other.street === job.street &&
  other.said === job.said &&
  canonical(other.places) === canonical(job.places) &&
  (other.state === 'working' || (other.state === 'done' && job.at - other.at < sameWithin))

/** As it was when it began: the same to every try. */
const begun = (job: Job): Job => ({ ...job, state: 'working', progress: firstProgress(job) })

/**
 * Of those that are the same, and come in one instant, one says under which id all of them are: the list of what is
 * under way is an index, and may not know it yet. Whoever comes second keeps it, should the first have died before.
 */
async function beginOnce(job: Job, store: ReturnType<typeof jobStore>, gone?: string): Promise<Job> {
  const id = await store.claim(job, gone)
  const kept = await store.create({ ...job, id })
  return id === job.id || isTwin(kept, job) ? kept : beginOnce(job, store, id)
}

/** Begins it, or goes on with the one that is the same. */
async function keep(job: Job, { deps, actor }: Asked): Promise<Outcome<Job>> {
  const store = jobStore(deps.table, actor.street)
  const { jobs: mine } = await store.mine(actor.id, { limit: 20 })
  const twin = mine.find((other) => isTwin(other, job))
  if (twin) return done(twin)
  const open = mine.filter(({ state, id }) => state === 'working' && id !== job.id)
  if (open.length >= mostAtOnce) return refuse('tooManyExports')
  const kept = await beginOnce(job, store)
  return kept.said === job.said ? done(kept) : refuse('keyReused')
}

/** What cannot be done now is done by the clock; and all of numbers, which this function has no way to read. */
async function workOnNow(job: Job, deps: Asked['deps']) {
  if (job.state !== 'working' || job.command.what !== 'orders') return
  const budget = { parts: atOnce.parts, until: deps.now() + atOnce.ms }
  await workOn(job, { ...deps, draftsFrom: orderDraftsFrom }, budget).catch((error: unknown) =>
    deps.log({ exporting: job.id, broke: String(error), at: deps.now() }),
  )
}

export const startExport: Handler<'startExport'> = async (request) => {
  const { deps, actor } = request
  const judged = judge(request)
  if (!judged.ok) return judged
  const job = jobOf(request, judged.value)
  if (job.places.length === 0 || job.grids.length === 0) return refuse('notFound')
  const kept = await keep(job, request)
  if (!kept.ok) return kept
  await workOnNow(kept.value, deps)
  const { failure: _, ...seen } = exportSeen(begun(kept.value), actor, deps)
  return done({ export: seen })
}
