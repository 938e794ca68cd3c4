import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { refuse } from '../../shared/outcome'
import type { ApiDeps } from '../deps'
import { broken, problem } from '../respond'
import { fileOf } from './file'
import { isPersonal, isThere, type Job } from './job'
import { jobStore } from './jobStore'
import { fileLinkHolds } from './link'
import { partStore } from './partStore'
import { fileNameOf } from './present'
import { isRightful } from './rights'

type FileDeps = Pick<ApiDeps, 'table' | 'seal' | 'now' | 'log' | 'people'>

/** Stretches read at once: one read of the table. */
const atOnce = 4

async function* stretchesOf(job: Job, { table }: FileDeps): AsyncGenerator<Uint8Array> {
  const { head, part, tail } = fileOf(job)
  const parts = partStore(table, job)
  yield head
  for (let place = 0; place < job.progress.parts; place += atOnce) {
    const found = await parts.behind(place, Math.min(atOnce, job.progress.parts - place))
    for (const bytes of found) yield part(bytes)
  }
  yield tail
}

/** The file from this byte on: a download that broke off goes on where it was. */
async function* bytesFrom(from: number, job: Job, deps: FileDeps) {
  let at = 0
  for await (const bytes of stretchesOf(job, deps)) {
    const skipped = Math.max(0, from - at)
    at += bytes.length
    if (skipped < bytes.length) yield bytes.subarray(skipped)
  }
}

function streamed(pieces: AsyncGenerator<Uint8Array>) {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await pieces.next()
      if (next.done) controller.close()
      else controller.enqueue(next.value)
    },
    cancel: () => void pieces.return(undefined),
  })
}

const kinds = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  open: 'text/csv; charset=utf-8',
}

/** Only from some byte to the end: that is what goes on with a download. */
function startIn(range: string | undefined, length: number) {
  const from = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0)
  return from < length ? from : 0
}

function answer(job: Job, range: string | undefined, deps: FileDeps) {
  const { length } = fileOf(job)
  const from = startIn(range, length)
  return new Response(streamed(bytesFrom(from, job, deps)), {
    status: from > 0 ? 206 : 200,
    headers: {
      'Content-Type': kinds[job.command.format],
      'Content-Length': String(length - from),
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileNameOf(job))}`,
      'Accept-Ranges': 'bytes',
      ETag: `"${job.id}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      ...(from > 0 && { 'Content-Range': `bytes ${from}-${length - 1}/${length}` }),
    },
  })
}

/** What this link still leads to: whoever made the file must have a right to it today. */
async function linked(name: string, link: { until: string; mark: string }, deps: FileDeps) {
  const [street = '', id = ''] = name.split('-')
  const job = fileLinkHolds(name, link, deps) && (await jobStore(deps.table, street).get(id))
  if (!job || !isThere(job, deps.now())) return undefined
  return isRightful(job, await deps.people.actor(job.by, street)) ? job : undefined
}

/** Nobody takes along what is of a person without leaving a line. */
const isNoted = async (job: Job, { table, now }: FileDeps) =>
  !isPersonal(job) || (await jobStore(table, job.street).noteFetch(job.id, now()))

/** Hands out what is exported by a link that holds for a while: as a stream, and never whole in memory. */
export function downloads(deps: FileDeps) {
  const app = new Hono()
  app.get('/exports/:name', async (c) => {
    const name = c.req.param('name')
    const { until = '', mark = '' } = c.req.query()
    const job = await linked(name, { until, mark }, deps)
    if (!job) return problem(refuse('notFound'), randomUUID())
    if (!(await isNoted(job, deps))) return problem(refuse('tooManyTries'), randomUUID())
    return answer(job, c.req.header('Range'), deps)
  })
  app.onError((error) => {
    const requestId = randomUUID()
    deps.log({ requestId, broke: String(error), at: deps.now() })
    return broken(requestId)
  })
  return app
}
