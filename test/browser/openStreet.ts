import { closing } from '../../infra/local/closing'
import { pumping } from '../../infra/local/pumping'
import { startStack } from '../../infra/local/stack'
import { sweepAll } from '../support/held/clock'
import type { WholeDeps } from '../../functions/setup/deps'
import { campaignsBefore } from '../../infra/demo/acting/campaigns'
import { listsBefore } from '../../infra/demo/acting/lists'
import { ordersAbout } from '../../infra/demo/acting/ordersAbout'
import { plansBefore } from '../../infra/demo/acting/plans'
import { showcase } from '../../infra/demo/history/showcase'
import { storyOf } from '../../infra/demo/history/storyOf'
import { teller } from '../../infra/demo/history/tell'
import { demoPeople } from '../../infra/demo/people/people'
import type { DemoPerson } from '../../infra/demo/people/person'
import { savePerson } from '../../infra/demo/people/savePerson'
import { demoHouseholds } from '../../infra/demo/households'
import { demoStreet } from '../../infra/demo/street'
import type { BuildingHouseholds } from '../../shared/household/household'

const streetId = demoStreet.id
const hourMs = 3_600_000

/** A house of the demo street with other doors than it is told to have, and more people behind them. */
export type House = { people: DemoPerson[]; doors: BuildingHouseholds }

async function settle(deps: WholeDeps, house?: House) {
  const others = demoHouseholds.filter(({ buildingId }) => buildingId !== house?.doors.buildingId)
  await deps.streets.save(demoStreet, house ? [...others, house.doors] : others)
  const people = [...demoPeople, ...(house?.people ?? [])]
  await Promise.all(people.map((person) => savePerson(deps, person)))
  await deps.people.saveDemoPeople(
    streetId,
    people.map(({ id, name, roles }) => ({ id, name, roles })),
  )
}

/** What each role looks through first. The 90 days before it are many more of the same. */
async function tellShowcase(deps: WholeDeps) {
  const now = deps.now()
  const { tell } = teller(deps, now)
  const specs = showcase(now)
  await Promise.all(specs.map((spec) => tell(storyOf(spec, now))))
  for (const tellOf of [...campaignsBefore, listsBefore, plansBefore])
    await tellOf({ teller: teller(deps, now), now, ordersAbout: ordersAbout(deps.table, now) })
  return Math.min(...specs.map(({ at }) => at))
}

/**
 * The one-machine stack with the demo street's places, people and catalogue, and with its first orders if asked. Its
 * clock may be put ahead of this machine's, in milliseconds.
 */
export async function openStreet({
  withOrders = false,
  house,
}: { withOrders?: boolean; house?: House } = {}) {
  const opened = closing()
  const load = async (deps: WholeDeps) => {
    await settle(deps, house)
    const firstAt = withOrders ? await tellShowcase(deps) : deps.now()
    await deps.clock.sweepFrom(streetId, Math.floor(firstAt / hourMs))
    await sweepAll(deps)
  }
  const options = { memory: true, fresh: false, port: 0, data: '' }
  const clock = { ahead: 0 }
  const now = () => Date.now() + clock.ahead
  const { url, pump, deps } = await startStack(options, { say: () => {}, closing: opened, load, now })
  opened.add(pumping(pump, deps.log))
  return { url, clock, sweep: () => sweepAll(deps), close: opened.close }
}
