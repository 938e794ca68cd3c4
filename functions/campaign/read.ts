import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Handler } from '../handler'
import { opened as openedDemand } from '../demand/opened'
import { servesDesk } from '../topic/claims'
import type { Viewer } from '../topic/present'
import { sightOf as sightOfOrder } from '../workOrder/claims'
import type { Campaign } from './campaign'
import { sightOf } from './claims'
import { figuresOf } from './figures'
import { cardOf, present } from './present'
import { againstStore, campaignStore, linkedStore } from './store'

const ordinary = 20

/** The campaign, if this person may see it: what she may not see is as if it were not there. */
export async function openCampaign(id: string, { deps, actor }: Viewer): Promise<Outcome<Campaign>> {
  if (!id.startsWith(`${actor.street}-`)) return refuse('notFound')
  const campaign = await campaignStore(deps.table).get(id)
  return campaign && sightOf(campaign, actor) ? done(campaign) : refuse('notFound')
}

/** As this person may see it, with its orders for whoever works on it. */
export async function shown(campaign: Campaign, viewer: Viewer) {
  const isWhole = sightOf(campaign, viewer.actor) === 'whole'
  const heads =
    isWhole && campaign.orderIds.length > 0 ? await viewer.deps.workOrders.heads(campaign.orderIds) : []
  return done({ campaign: present(campaign, heads, viewer) })
}

export const campaigns: Handler<'campaigns'> = async ({ deps, actor, street, input: { query } }) => {
  const list = { street: actor.street, list: query.past === 'yes' ? 'past' : 'open' }
  const { matters, cursor } = await campaignStore(deps.table).list(list, ordinary, query.cursor)
  const seen = matters.filter((campaign) => sightOf(campaign, actor))
  return done({
    campaigns: seen.map((campaign) => cardOf(campaign, { deps, actor, street })),
    ...(cursor && { cursor }),
  })
}

export const getCampaign: Handler<'getCampaign'> = async (request) => {
  const opened = await openCampaign(request.input.params.campaignId, request)
  return opened.ok ? shown(opened.value, request) : opened
}

export const campaignFigures: Handler<'campaignFigures'> = async (request) => {
  const opened = await openCampaign(request.input.params.campaignId, request)
  return opened.ok ? done(await figuresOf(opened.value, request)) : opened
}

/** From the order's page: where it is already, and whether it may be put into one. */
export const orderCampaigns: Handler<'orderCampaigns'> = async (request) => {
  const { deps, actor, input } = request
  const { orderId } = input.params
  const order = orderId.startsWith(`${actor.street}-`) ? await deps.workOrders.get(orderId) : undefined
  if (!order || sightOfOrder(order, actor) !== 'whole') return refuse('notFound')
  const found = await campaignStore(deps.table).many(await linkedStore(deps.table).of(orderId))
  const isIn = (campaign: Campaign) => campaign.orderIds.includes(orderId) && sightOf(campaign, actor)
  return done({
    campaigns: found.filter(isIn).map((campaign) => cardOf(campaign, request)),
    mayLink: servesDesk(actor, order.gridId.slice(0, 12)),
  })
}

/** From the page of a common demand: what was made against all that is one with it. */
export const demandCampaigns: Handler<'demandCampaigns'> = async (request) => {
  const { deps, actor, input } = request
  const demand = await openedDemand(input.params.demandId, { table: deps.table, actor })
  if (!demand) return refuse('notFound')
  const { id, took } = demand.group
  const ids = await Promise.all([id, ...took].map(againstStore(deps.table).of))
  const found = await campaignStore(deps.table).many([...new Set(ids.flat())])
  const seen = found.filter((campaign) => sightOf(campaign, actor))
  return done({ campaigns: seen.map((campaign) => cardOf(campaign, request)) })
}
