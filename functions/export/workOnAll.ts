import { goRounds, oneClock, type Round } from '../clock/rounds'
import { orderDraftsFrom } from './drafts'
import type { Job } from './job'
import { jobStore } from './jobStore'
import { numberDraftsFrom } from './numberDrafts'
import { workOn, type Budget, type DraftsFrom, type WorkDeps } from './work'

const draftsFrom: DraftsFrom = (scene, progress) =>
  scene.job.command.what === 'numbers' ? numberDraftsFrom(scene, progress) : orderDraftsFrom(scene, progress)

/** Every export that is not finished goes on, one after the other; one that breaks is in the log and holds up none. */
export async function workOnAll(deps: WorkDeps, budget: Budget, share = oneClock) {
  const workOnOne = (job: Job) =>
    workOn(job, { ...deps, draftsFrom }, budget).catch((error: unknown) =>
      deps.log({ exporting: job.id, broke: String(error), at: deps.now() }),
    )
  const work: Round['work'] = async (street, begins) => {
    const jobs = await jobStore(deps.table, street)
      .open()
      .catch((error: unknown) => {
        // One street that cannot be read stops no other street's exports.
        deps.log({ exporting: street, broke: String(error), at: deps.now() })
        return []
      })
    if (jobs.length === 0 || !(await begins())) return
    for (const job of jobs) await workOnOne(job)
  }
  await goRounds(
    [{ name: 'exports', until: budget.until, atOnce: 1, work }],
    { who: 'exportWork', doing: 'exporting', share },
    deps,
  )
}
