import { done, refuse } from '../../shared/outcome'
import { Ulid } from '../../shared/ulid'
import type { Handler } from '../handler'
import { staffName } from '../street/labels'
import type { Job } from './job'
import { jobStore } from './jobStore'
import { exportSeen } from './present'

const ordinary = 20

const isCursor = (cursor: string | undefined) => cursor === undefined || Ulid.safeParse(cursor).success

export const myExports: Handler<'myExports'> = async ({ deps, actor, input: { query } }) => {
  if (!isCursor(query.cursor)) return refuse('badInput', { field: 'cursor' })
  const page = { limit: query.limit ?? ordinary, after: query.cursor }
  const { jobs, last } = await jobStore(deps.table, actor.street).mine(actor.id, page)
  const here = jobs.filter(({ street }) => street === actor.street)
  return done({ exports: here.map((job) => exportSeen(job, actor, deps)), ...(last && { cursor: last }) })
}

export const personalExports: Handler<'personalExports'> = async ({ deps, actor, street, input }) => {
  const { cursor, limit = ordinary } = input.query
  if (!isCursor(cursor)) return refuse('badInput', { field: 'cursor' })
  const { jobs, last } = await jobStore(deps.table, actor.street).personal({ limit, after: cursor })
  const exports = jobs.map(({ by, at, command, progress, state, fetchedAt = [] }: Job) => ({
    name: staffName(street, by),
    at: new Date(at).toISOString(),
    from: command.from,
    to: command.to,
    reason: command.reason ?? '',
    rows: progress.rows,
    state,
    fetchedAt: fetchedAt.map((at) => new Date(at).toISOString()),
  }))
  return done({ exports, ...(last && { cursor: last }) })
}

/** One's own. */
export const getExport: Handler<'getExport'> = async ({ deps, actor, input: { params } }) => {
  const job = await jobStore(deps.table, actor.street).get(params.exportId)
  if (!job || job.by !== actor.id) return refuse('notFound')
  return done({ export: exportSeen(job, actor, deps) })
}

/** 停下: what has ended stays as it ended. */
export const cancelExport: Handler<'cancelExport'> = async ({ deps, actor, input: { params } }) => {
  const store = jobStore(deps.table, actor.street)
  const job = await store.get(params.exportId)
  if (!job || job.by !== actor.id) return refuse('notFound')
  if (job.state === 'working') await store.end(job.id, 'cancelled', {})
  return done({ export: exportSeen((await store.get(job.id)) ?? job, actor, deps) })
}
