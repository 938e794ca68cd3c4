import { scopesOf, servingRoles, type Actor } from '../../shared/actor'
import {
  campaignTransitionOf,
  isCampaignPublic,
  type CampaignClaim,
  type CampaignMove,
} from '../../shared/campaign/transitions'
import { servesDesk } from '../topic/claims'
import type { Campaign, Owner } from './campaign'

const serves = (actor: Actor) => actor.roles.some(({ role }) => servingRoles.includes(role))

/** The named person while she serves here, or whoever handles for the unit. */
export const isOwner = ({ personId, unitId }: Owner, actor: Actor) =>
  (personId === actor.id && serves(actor)) ||
  (unitId !== undefined && scopesOf(actor, 'handler').includes(unitId))

const holds: Record<CampaignClaim, (campaign: Campaign, actor: Actor) => boolean> = {
  desk: ({ place }, actor) => servesDesk(actor, place),
  owner: ({ owner }, actor) => isOwner(owner, actor),
}

/** In which of the ways that the move asks for it is theirs; the first speaks. */
export const claimFor = (move: CampaignMove, campaign: Campaign, actor: Actor) =>
  campaignTransitionOf(move).by.find((claim) => holds[claim](campaign, actor))

/** Whole for whoever moves it; what residents may see once it runs; nothing of another street's. */
export function sightOf(campaign: Campaign, actor: Actor): 'whole' | 'public' | undefined {
  if (!campaign.id.startsWith(`${actor.street}-`)) return undefined
  if (holds.desk(campaign, actor) || holds.owner(campaign, actor)) return 'whole'
  return isCampaignPublic(campaign.status) ? 'public' : undefined
}
