import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { refuse } from '../../shared/outcome'
import type { ApiDeps } from '../deps'
import { broken, problem } from '../respond'
import { fileOf } from './file'
import { isPersonal, isThere, type Job } from './job'
import { jobStore } from './jobStore'
import { fileLinkHolds, linkMs } from './link'
import { partStore } from './partStore'
import { fileNameOf } from './present'
import { isRightful } from './rights'

type FileDeps = Pick<ApiDeps, 'table' | 'seal' | 'now' | 'log' | 'people'>

/** Stretches read at once: one read of the table. */
const atOnce = 4

type Parted = { file: ReturnType<typeof fileOf>; parts: ReturnType<typeof partStore>; count: number }

/** The last part that lies wholly before this byte, and where it ends, found by halves: those before it are not read. */
async function partBefore(from: number, { file: { head, upTo }, parts, count }: Parted) {
  let found = { place: 0, at: head.length }
  for (let behind = from > head.length ? count + 1 : 1; behind - found.place > 1;) {
    const place = Math.floor((found.place + behind) / 2)
    const at = upTo(await parts.upTo(place))
    if (at <= from) found = { place, at }
    else behind = place
  }
  return found
}

type Piece = { at: number; bytes: Uint8Array }

/** What the file is made of and where each piece lies, from the first that reaches this byte. */
async function* piecesFrom(from: number, job: Job, deps: FileDeps): AsyncGenerator<Piece> {
  const file = fileOf(job)
  const { head, part, tail, length } = file
  const { parts: count } = job.progress
  const parts = partStore(deps.table, job)
  yield { at: 0, bytes: head }
  const before = await partBefore(from, { file, parts, count })
  let { at } = before
  for (let { place } = before; place < count; place += atOnce) {
    const found = await parts.behind(place, Math.min(atOnce, count - place))
    for (const packed of found) {
      const bytes = part(packed)
      yield { at, bytes }
      at += bytes.length
    }
  }
  yield { at: length - tail.length, bytes: tail }
}

/** The file from one byte up to another: a download that broke off goes on where it was. */
async function* bytesBetween({ from, to }: Span, job: Job, deps: FileDeps) {
  for await (const { at, bytes } of piecesFrom(from, job, deps)) {
    const piece = bytes.subarray(Math.max(0, from - at), Math.max(0, to - at))
    if (piece.length > 0) yield piece
    if (at + bytes.length >= to) return
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

/** Bytes from the first up to the one behind the last. */
type Span = { from: number; to: number }

/** What is asked for of a file that long, but no more than goes at once; nothing where all of it is asked for and is too much. */
function spanIn(range: string | undefined, length: number, most: number): Span | undefined {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? []
  const from = Number(first)
  const end = last ? Number(last) + 1 : length
  if (first !== undefined && from < Math.min(end, length))
    return { from, to: Math.min(end, length, from + most) }
  return length <= most ? { from: 0, to: length } : undefined
}

function answer(job: Job, span: Span, deps: FileDeps) {
  const { length } = fileOf(job)
  const { from, to } = span
  const isPart = to - from < length
  return new Response(streamed(bytesBetween(span, job, deps)), {
    status: isPart ? 206 : 200,
    headers: {
      'Content-Type': kinds[job.command.format],
      'Content-Length': String(to - from),
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileNameOf(job))}`,
      'Accept-Ranges': 'bytes',
      ETag: `"${job.id}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      ...(isPart && { 'Content-Range': `bytes ${from}-${to - 1}/${length}` }),
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

/** One that goes on where this job was fetched a moment ago is the same download. */
const goesOn = (job: Job, { from }: Span, now: number) =>
  from > 0 && now - (job.fetchedAt?.at(-1) ?? 0) < linkMs

/** Nobody takes along what is of a person without leaving a line. */
const isNoted = async (job: Job, span: Span, { table, now }: FileDeps) =>
  !isPersonal(job) || goesOn(job, span, now()) || (await jobStore(table, job.street).noteFetch(job.id, now()))

/** Below which an export is fetched. */
export const filesPath = '/exports/{name}'

/**
 * Hands out what is exported by a link that holds for a while: as a stream, and never whole in memory. Where no more
 * than so many bytes go at once, a longer file is fetched in stretches.
 */
export function downloads(deps: FileDeps, mostAtOnce = Infinity) {
  const app = new Hono()
  app.get(filesPath.replace('{name}', ':name'), async (c) => {
    const name = c.req.param('name') ?? ''
    const { until = '', mark = '' } = c.req.query()
    const job = await linked(name, { until, mark }, deps)
    if (!job) return problem(refuse('notFound'), randomUUID())
    const span = spanIn(c.req.header('Range'), fileOf(job).length, mostAtOnce)
    if (!span) return problem(refuse('tooLarge'), randomUUID())
    if (!(await isNoted(job, span, deps))) return problem(refuse('tooManyTries'), randomUUID())
    return answer(job, span, deps)
  })
  app.onError((error) => {
    const requestId = randomUUID()
    deps.log({ requestId, broke: String(error), at: deps.now() })
    return broken(requestId)
  })
  return app
}
