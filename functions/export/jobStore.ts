import { sameWithin, type ExportFailure, type ExportState } from '../../shared/export/export'
import { known } from '../../shared/known'
import type { Item, Table } from '../table/store'
import { update } from '../table/updateStore'
import { exportKeys } from './keys'
import { isPersonal, type Job, type Progress } from './job'

/** In the table the job says its state under names that no index projects. */
type JobItem = Omit<Job, 'state' | 'failure' | 'progress'> & {
  how: ExportState
  why?: ExportFailure
  far: Progress
}

function asJob(item: Item): Job {
  // Only this file writes these items.
  const { how, why, far, ...rest } = item as unknown as JobItem & { PK: string; SK: string }
  return { ...rest, ...known({ failure: why }), state: how, progress: far }
}

const indexKeys = (job: Job) => ({
  qp: exportKeys.open(job.street),
  qs: job.id,
  mp: exportKeys.mine(job.by),
  ms: job.id,
  ...(isPersonal(job) && { np: exportKeys.personal(job.street), ns: job.id }),
})

/** Of one export: a line each must fit its item. */
const mostFetches = 1000

/** As long as it may be the same, and some more. */
const claimedSeconds = 3600

type Page = { limit: number; after?: string | undefined }

export const jobStore = (table: Table, street: string) => {
  const key = (id: string) => exportKeys.job(street, id)

  async function listed(index: 'mine' | 'near', name: string, { limit, after }: Page) {
    const [partition, sort] = index === 'mine' ? ['mp', 'ms'] : ['np', 'ns']
    const { items, last } = await table.query({
      index,
      at: [partition, name],
      newestFirst: true,
      limit,
      ...(after && { after: { ...key(after), [partition]: name, [sort]: after } }),
    })
    const jobs = (await table.many(items)).map(asJob)
    return { jobs, last: last && String(last.SK) }
  }

  return {
    /**
     * Under which id it is begun: its own, or that of the same which somebody began a moment ago. `gone` is one of those
     * that has ended, and stands in nobody's way.
     */
    async claim(job: Job, gone = '') {
      const x = Math.floor(job.at / 1000) + claimedSeconds
      const kept = await table.putIf(
        { ...exportKeys.asked(job), id: job.id, at: job.at, x },
        'attribute_not_exists(PK) OR #at <= :before OR id = :gone',
        { ':before': job.at - sameWithin, ':gone': gone },
      )
      return kept.kept ? job.id : String(kept.found?.id)
    },

    /** Keeps it, or hands back what stands under this key already. */
    async create(job: Job) {
      const { state, failure, progress, ...rest } = job
      const item = { ...key(job.id), ...rest, ...indexKeys(job), how: state, far: progress }
      const kept = await table.putIf(known({ ...item, why: failure }), 'attribute_not_exists(PK)')
      return kept.kept ? job : kept.found ? asJob(kept.found) : job
    },

    async get(id: string) {
      const item = await table.get(key(id))
      return item && asJob(item)
    },

    mine: (personId: string, page: Page) => listed('mine', exportKeys.mine(personId), page),
    personal: (page: Page) => listed('near', exportKeys.personal(street), page),

    /** What is not finished. */
    async open() {
      const { items } = await table.query({ index: 'queue', at: ['qp', exportKeys.open(street)], limit: 50 })
      return (await table.many(items)).map(asJob).filter(({ state }) => state === 'working')
    },

    /** Says how far it is, unless somebody has said more, or it is to go no further. */
    async goneOn(id: string, progress: Progress) {
      const changed = await update(table, key(id), {
        change: 'SET far = :far',
        condition: 'how = :working AND far.parts < :parts',
        values: { ':far': progress, ':parts': progress.parts, ':working': 'working' },
      })
      return changed.kept || changed.found?.how === 'working'
    },

    /** Written before anything is handed out; false once it was fetched so often that nobody fetches it for work. */
    async noteFetch(id: string, at: number) {
      const { kept } = await update(table, key(id), {
        change: 'SET fetchedAt = list_append(if_not_exists(fetchedAt, :none), :line)',
        condition: 'attribute_exists(PK) AND (attribute_not_exists(fetchedAt) OR size(fetchedAt) < :most)',
        values: { ':line': [at], ':none': [], ':most': mostFetches },
      })
      return kept
    },

    /** Once: what has ended stays as it ended. */
    async end(
      id: string,
      how: Exclude<ExportState, 'working'>,
      more: { far?: Progress; why?: ExportFailure },
    ) {
      const sets = Object.keys(more).map((name) => `${name} = :${name}`)
      await update(table, key(id), {
        change: `SET ${['how = :how', ...sets].join(', ')} REMOVE qp, qs`,
        condition: 'how = :working',
        values: {
          ':how': how,
          ':working': 'working',
          ...Object.fromEntries(Object.entries(more).map(([name, value]) => [`:${name}`, value])),
        },
      })
    },
  }
}
