import { closing } from '../../infra/local/closing'
import { startStack } from '../../infra/local/stack'
import { sweepAll } from '../../functions/clock/sweep'
import type { WholeDeps } from '../../functions/setup/deps'
import { showcase } from '../../infra/demo/history/showcase'
import { storyOf } from '../../infra/demo/history/storyOf'
import { teller } from '../../infra/demo/history/tell'
import { demoPeople } from '../../infra/demo/people/people'
import { demoHouseholds } from '../../infra/demo/households'
import { demoStreet } from '../../infra/demo/street'

const streetId = demoStreet.id

async function settle({ people, streets }: WholeDeps) {
  await streets.save(demoStreet, demoHouseholds)
  const saved = demoPeople.map(async ({ id, name, phone, roles, household }) => {
    await people.save(id, { name, homeStreet: streetId, ...(phone && { phone }) })
    const verified = household && { household: { ...household, verified: true } }
    await people.saveStanding(id, streetId, { roles, ...verified })
  })
  await Promise.all(saved)
  await people.saveDemoPeople(
    streetId,
    demoPeople.map(({ id, name, roles }) => ({ id, name, roles })),
  )
}

/** What each role looks through first. The 90 days before it are many more of the same. */
async function tellShowcase(deps: WholeDeps) {
  const now = deps.now()
  const { tell } = teller(deps, now)
  await Promise.all(showcase(now).map((spec) => tell(storyOf(spec, now))))
}

/** The one-machine stack with the demo street's places, people and catalogue, and with its first orders if asked. */
export async function openStreet({ withOrders = false } = {}) {
  const opened = closing()
  const load = async (deps: WholeDeps) => {
    await settle(deps)
    if (withOrders) await tellShowcase(deps)
    await sweepAll(deps)
  }
  const options = { memory: true, fresh: false, port: 0, data: '' }
  const { url } = await startStack(options, { say: () => {}, closing: opened, load })
  return { url, close: opened.close }
}
