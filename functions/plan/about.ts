import { covers } from '../../shared/actor'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { PlanAbout, PlanSource } from '../../shared/plan/commands'
import type { Street } from '../../shared/street/street'
import { aboutOf } from '../campaign/about'
import { sightOf as sightOfCampaign } from '../campaign/claims'
import { campaignStore } from '../campaign/store'
import { membersOf } from '../demand/members'
import { opened as openedDemand } from '../demand/opened'
import { sightOf as sightOfNeed } from '../project/claims'
import { needStore } from '../project/store'
import { isHere } from '../topic/isHere'
import type { Viewer } from '../topic/present'

/** Of a group the newest say what it is about. */
const mostLooked = 100

/** What it is called, and the orders that say what is about it; nothing of what this person may not see. */
type Behind = { source: PlanSource; orderIds: string[] }

/** Those of a demand that its own page would show her. */
async function demandBehind(id: string, viewer: Viewer): Promise<Behind | undefined> {
  const { deps, actor } = viewer
  const found = await openedDemand(id, { table: deps.table, actor })
  if (!found) return undefined
  const { ids: orderIds } = await membersOf(found.group, { most: mostLooked }, viewer)
  return { source: { kind: 'demand', id: found.group.id }, orderIds }
}

const behind: Record<PlanSource['kind'], (id: string, viewer: Viewer) => Promise<Behind | undefined>> = {
  demand: demandBehind,
  async campaign(id, { deps, actor }) {
    const campaign = await campaignStore(deps.table).get(id)
    if (!campaign || !sightOfCampaign(campaign, actor)) return undefined
    return { source: { kind: 'campaign', id }, orderIds: campaign.orderIds }
  },
  async project(id, { deps, actor }) {
    const need = await needStore(deps.table).get(id)
    if (!need?.project || !sightOfNeed(need, actor)) return undefined
    return { source: { kind: 'project', id }, orderIds: need.orderId ? [need.orderId] : [] }
  },
}

/** Where it came from, and what is counted from now on: fixed as it is put on the plan. */
export async function sourceNamed(
  source: PlanSource,
  viewer: Viewer,
): Promise<Outcome<{ source: PlanSource; about?: PlanAbout }>> {
  const { deps, actor } = viewer
  const isOurs = source.id.startsWith(`${actor.street}-`)
  const found = isOurs ? await behind[source.kind](source.id, viewer) : undefined
  if (!found) return refuse('notFound', { field: 'source' })
  const heads = found.orderIds.length > 0 ? await deps.workOrders.heads(found.orderIds) : []
  const about = aboutOf(heads)
  return done({
    source: found.source,
    ...(about && { about: { categoryCodes: about.categoryCodes, places: about.gridIds } }),
  })
}

/** In own words: of categories and places that the street has. */
export function aboutNamed({ categoryCodes, places }: PlanAbout, street: Street) {
  const known = new Set(street.categories.map(({ code }) => code))
  if (!categoryCodes.every((code) => known.has(code))) return refuse('unknownCategory', { field: 'about' })
  return isHere(places, street) ? undefined : refuse('outsideStreet', { field: 'about' })
}

/** Each place once, where one of them lies in another. */
export const outermost = (places: readonly string[]) =>
  places.filter((place) => !places.some((other) => other !== place && covers(other, place)))
