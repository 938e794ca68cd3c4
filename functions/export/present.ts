import type { Actor } from '../../shared/actor'
import type { ExportSeen } from '../../shared/export/export'
import { known } from '../../shared/known'
import type { ApiDeps } from '../deps'
import { fileOf } from './file'
import { isOpen, isPersonal, isThere, keptUntil, placeOf, placesOf, type Job } from './job'
import { fileLink } from './link'
import { isRightful } from './rights'

const iso = (milliseconds: number) => new Date(milliseconds).toISOString()

const monthSaid = (month: string) => `20${month.slice(0, 2)}年${Number(month.slice(2))}月`

function subjectOf(job: Job) {
  const { what, kind } = job.command
  if (what === 'numbers') return kind === 'assessment' ? '考核月指标' : '指标'
  if (isPersonal(job)) return '工单-含姓名电话'
  return isOpen(job) ? '公开数据' : '工单'
}

/** 工单-2026年1月至2026年3月.xlsx; 含姓名电话 where it is so: whoever has both files must tell them apart. */
export function fileNameOf(job: Job) {
  const { from, to, format } = job.command
  const name = subjectOf(job)
  const months = from === to ? monthSaid(from) : `${monthSaid(from)}至${monthSaid(to)}`
  return `${name}-${months}.${format === 'xlsx' ? 'xlsx' : 'csv'}`
}

function sizeOf(job: Job, { settings }: Pick<ApiDeps, 'settings'>) {
  const { length } = fileOf(job)
  const atOnce = settings.fileBytesAtOnce ?? Infinity
  return { bytes: length, ...(length > atOnce && { atOnce }) }
}

/** How far it is; with a way to the file once there is one, as long as it is kept and theirs. */
export function exportSeen(
  job: Job,
  actor: Actor,
  deps: Pick<ApiDeps, 'seal' | 'now' | 'settings'>,
): ExportSeen {
  const { id, street, command, state, progress } = job
  const { what, kind, from, to, communityId, format, columns } = command
  const hasFile = isThere(job, deps.now()) && isRightful(job, actor)
  return known({
    id,
    ...{ what, kind, from, to, communityId, format, columns, state },
    failure: job.failure,
    rows: progress.rows,
    percent: Math.floor((100 * progress.at.place) / placesOf(job)),
    month: state === 'working' ? placeOf(job, progress.at.place).month : undefined,
    unreadable: progress.unreadable,
    ...(hasFile && sizeOf(job, deps)),
    fileName: fileNameOf(job),
    url: hasFile ? fileLink(`${street}-${id}`, deps) : undefined,
    startedAt: iso(job.at),
    expiresAt: iso(keptUntil(job)),
  })
}
