import type { ApiDeps } from '../deps'
import type { Draft, Scene } from './drafts'
import { stretch } from './file'
import { keptUntil, placesOf, type Job, type Progress } from './job'
import { jobStore } from './jobStore'
import { partStore } from './partStore'
import { isRightful } from './rights'
import { mostRows } from './workbook'

export type WorkDeps = Pick<
  ApiDeps,
  'table' | 'now' | 'randomDigit' | 'log' | 'streets' | 'people' | 'settings'
>

/** How the stretches of a file are read: of orders, or of numbers too. */
export type DraftsFrom = (scene: Scene, progress: Progress) => AsyncGenerator<Draft>

/** How much is done at one go: so many stretches, and until when (ms). */
export type Budget = { parts: number; until: number }

const sameAt = (one: Progress['at'], other: Progress['at']) =>
  one.place === other.place && one.after === other.after

/** Reads on where it stands, or anew from where somebody else has got. */
function reader(scene: Scene, draftsFrom: DraftsFrom) {
  let drafts: AsyncGenerator<Draft> | undefined
  let stands: Progress['at'] | undefined
  return async (progress: Progress) => {
    if (!drafts || !stands || !sameAt(stands, progress.at)) drafts = draftsFrom(scene, progress)
    const next = await drafts.next()
    if (next.done) return undefined
    stands = next.value.at
    return next.value
  }
}

function written(job: Job, { rows, at, unreadable, counts }: Draft, before: Progress) {
  const { bytes, adds } = stretch(job, rows, before)
  const after: Progress = {
    ...adds,
    at,
    unreadable: before.unreadable + unreadable,
    ...(counts && { counts }),
  }
  return { bytes, after }
}

/** Who asked and where; nothing where the export is to go no further, which is then noted. */
async function sceneOf(job: Job, { table, streets, people, now }: WorkDeps): Promise<Scene | undefined> {
  const jobs = jobStore(table, job.street)
  // Looked up anew: what was taken away meanwhile is not exported any more.
  const [street, actor] = await Promise.all([streets.get(job.street), people.actor(job.by, job.street)])
  if (keptUntil(job) < now()) await jobs.end(job.id, 'cancelled', {})
  else if (!street || !isRightful(job, actor)) await jobs.end(job.id, 'failed', { why: 'notYours' })
  else return { job, street, table, now }
  return undefined
}

const isTooLong = ({ command }: Job, { rows }: Progress) => command.format === 'xlsx' && rows > mostRows

/** One stretch more, and how far it is then; nothing once it has ended. */
async function oneMore({ job, table }: Scene, draft: Draft | undefined, progress: Progress) {
  const jobs = jobStore(table, job.street)
  if (!draft) return jobs.end(job.id, 'done', { far: { ...progress, at: { place: placesOf(job) } } })
  const part = written(job, draft, progress)
  if (isTooLong(job, part.after)) return jobs.end(job.id, 'failed', { why: 'tooLong' })
  const kept = await partStore(table, job).keep(part, Math.ceil(keptUntil(job) / 1000) + 86_400)
  return (await jobs.goneOn(job.id, kept)) ? kept : undefined
}

/**
 * Goes on with an export. A stretch is kept by one conditional write that carries how far the file is behind it: who
 * comes second goes on behind the first, so killed anywhere, or done by two at once, no row is missing and none is
 * there twice.
 */
export async function workOn(
  job: Job,
  deps: WorkDeps & { draftsFrom: DraftsFrom },
  { parts, until }: Budget,
) {
  const scene = await sceneOf(job, deps)
  if (!scene) return
  const next = reader(scene, deps.draftsFrom)
  let progress: Progress | undefined = job.progress
  for (let made = 0; progress && made < parts && deps.now() < until; made++)
    progress = (await oneMore(scene, await next(progress), progress)) ?? undefined
}
