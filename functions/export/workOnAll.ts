import { orderDraftsFrom } from './drafts'
import { jobStore } from './jobStore'
import { numberDraftsFrom } from './numberDrafts'
import { workOn, type Budget, type DraftsFrom, type WorkDeps } from './work'

const draftsFrom: DraftsFrom = (scene, progress) =>
  scene.job.command.what === 'numbers' ? numberDraftsFrom(scene, progress) : orderDraftsFrom(scene, progress)

/** Every export that is not finished goes on, one after the other; one that breaks is in the log and holds up none. */
export async function workOnAll(deps: WorkDeps, budget: Budget) {
  const streets = new Set([deps.settings.defaultStreet, ...(await deps.streets.all())])
  for (const street of streets) {
    for (const job of await jobStore(deps.table, street).open())
      await workOn(job, { ...deps, draftsFrom }, budget).catch((error: unknown) =>
        deps.log({ exporting: job.id, broke: String(error), at: deps.now() }),
      )
  }
}
