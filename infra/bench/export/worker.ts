import { keys } from '../../../functions/keys'
import { orderDraftsFrom } from '../../../functions/export/drafts'
import { workOn } from '../../../functions/export/work'
import { jobStore } from '../../../functions/export/jobStore'
import { placeOf, placesOf, type Job } from '../../../functions/export/job'
import type { Item } from '../../../functions/table/store'
import { depsAt } from '../benchTable'
import { asChild } from '../child'

/** How long the work took, and how much memory at most beside what there was before it. */
export type Worked = { ms: number; grownMb: number; heads: number }

const mb = 1024 * 1024
type Deps = ReturnType<typeof depsAt>['deps']

/** The same heads read by one page after the other, and nothing done with them. */
async function readOnly(job: Job, { table }: Deps) {
  let heads = 0
  for (let place = 0; place < placesOf(job); place++) {
    const { grid, month = '' } = placeOf(job, place)
    const PK = keys.ordersOf(job.street, grid, month)
    let after: Record<string, string> | undefined
    do {
      const { items, last }: { items: Item[]; last: Record<string, string> | undefined } = await table.query({
        at: ['PK', PK],
        prefix: ['SK', 'O'],
        limit: 500,
        ...(after && { after }),
      })
      heads += items.length
      after = last
    } while (after)
  }
  return heads
}

async function untilDone({ id, street }: Job, deps: Deps) {
  const jobs = jobStore(deps.table, street)
  for (let job = await jobs.get(id); job?.state === 'working'; job = await jobs.get(id))
    await workOn(job, { ...deps, draftsFrom: orderDraftsFrom }, { parts: 200, until: deps.now() + 20_000 })
  return (await jobs.get(id))?.progress.rows ?? 0
}

async function measured(work: () => Promise<number>): Promise<Worked> {
  const before = process.memoryUsage.rss()
  let most = before
  const watching = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 10)
  const begun = performance.now()
  const heads = await work()
  clearInterval(watching)
  return { ms: performance.now() - begun, grownMb: (most - before) / mb, heads }
}

/** Works on one export, or only reads what it reads, in a process that has done nothing before. */
await asChild(async (args) => {
  const [what, endpoint, folder, street, id, now] = args as [string, string, string, string, string, string]
  const { deps, close } = depsAt({ endpoint, folder, now: () => Number(now) + performance.now() })
  const job = await jobStore(deps.table, street).get(id)
  if (!job) throw new Error(`no export ${id}`)
  // Looked up before: the street is read once by whoever works, and stays.
  await Promise.all([deps.streets.get(street), deps.people.actor(job.by, street)])
  const answer = await measured(() => (what === 'read' ? readOnly(job, deps) : untilDone(job, deps)))
  close()
  return { answer }
})
