import { campaignsBefore } from '../../demo/acting/campaigns'
import { listsBefore } from '../../demo/acting/lists'
import { ordersAbout } from '../../demo/acting/ordersAbout'
import { plansBefore } from '../../demo/acting/plans'
import { teller } from '../../demo/history/tell'
import { visitsBefore } from '../../demo/history/visits'
import { demoHouseholds } from '../../demo/households'
import { streetId } from '../../demo/communities'
import { demoPeople } from '../../demo/people/people'
import { savePerson } from '../../demo/people/savePerson'
import { demoStreet } from '../../demo/street'
import { topicsBefore } from '../../demo/topics/topicsBefore'
import type { Release } from '../releaseOver'
import { storiesKept } from './stories'
import { topicsKept } from './topics'
import { besidesOf } from './besides'
import { afterwards } from './afterwards'

const visitsTold = 8

async function enterStreet({ deps }: Release) {
  for (const person of demoPeople) await savePerson(deps, person)
  const people = demoPeople.map(({ id, name, roles }) => ({ id, name, roles }))
  await deps.people.saveDemoPeople(streetId, people)
  await deps.streets.save(demoStreet, demoHouseholds)
}

/**
 * Lives in the demo street, told through the product's own door, in which everything happens that it can store: what is
 * open stays open in each status, so that another release may take it up.
 */
export async function tellLives(release: Release, now: number) {
  await enterStreet(release)
  const told = teller(release.deps, now)
  for (const story of storiesKept(now)) await told.tell(story)
  for (const visit of visitsBefore(now).slice(0, visitsTold)) await told.visit(visit)
  for (const topic of [...topicsBefore, ...topicsKept]) await topic({ teller: told, now })
  const acting = { teller: told, now, ordersAbout: ordersAbout(release.deps.table, now) }
  for (const tell of [...campaignsBefore, listsBefore, plansBefore]) await tell(acting)
  await besidesOf(release, told, now)
  await release.hear()
  await release.ring()
  await afterwards(release, told, now)
  await release.hear()
}
