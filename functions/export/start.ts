import { chinaDay, chinaMonth } from '../../shared/clock/china'
import { monthsBetween, type ExportCommand } from '../../shared/export/export'
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
    : body.from > chinaMonth(deps.now())

function judge(asked: Asked): Outcome<ExportCommand> {
  const { deps, key, street, input } = asked
  const { communityId } = input.body
  if (!isKeyTimely(key, deps.now())) return refuse('keyExpired')
  if (isAheadOf(asked)) return refuse('notBegun', { field: 'to' })
  if (communityId && !street.communities.some(({ id }) => id === communityId))
    return refuse('outsideStreet', { field: 'communityId' })
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

/** As it was when it began: the same to every try. */
const begun = (job: Job): Job => ({ ...job, state: 'working', progress: firstProgress(job) })

export const startExport: Handler<'startExport'> = async (request) => {
  const { deps, actor } = request
  const judged = judge(request)
  if (!judged.ok) return judged
  const store = jobStore(deps.table, actor.street)
  const job = jobOf(request, judged.value)
  // Another's place looks like one that does not exist.
  if (job.places.length === 0 || job.grids.length === 0) return refuse('notFound', { field: 'communityId' })
  const { jobs: mine } = await store.mine(actor.id, { limit: 20 })
  const open = mine.filter(({ state, id }) => state === 'working' && id !== job.id)
  if (open.length >= mostAtOnce) return refuse('tooManyExports')
  const kept = await store.create(job)
  if (kept.said !== job.said) return refuse('keyReused')
  const budget = { parts: atOnce.parts, until: deps.now() + atOnce.ms }
  // What cannot be done now is done by the clock; and all of numbers, which this function has no way to read.
  if (kept.state === 'working' && kept.command.what === 'orders')
    await workOn(kept, { ...deps, draftsFrom: orderDraftsFrom }, budget).catch((error: unknown) =>
      deps.log({ exporting: job.id, broke: String(error), at: deps.now() }),
    )
  const { failure: _, ...seen } = exportSeen(begun(kept), actor, deps)
  return done({ export: seen })
}
