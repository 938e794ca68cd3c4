import type { Actor } from '../../shared/actor'
import type { CampaignInput } from '../../shared/campaign/commands'
import {
  campaignMoves,
  campaignTransitionOf,
  type CampaignClaim,
  type CampaignMove,
} from '../../shared/campaign/transitions'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Mark } from '../matter/once'
import type { Campaign, CampaignStep } from './campaign'
import { changes, type Here } from './changes'
import { claimFor } from './claims'

export type CampaignCommand = { [M in CampaignMove]: { move: M; input: CampaignInput[M] } }[CampaignMove]

/** What leads to an end is taken for longer than what is only added, so that no campaign is ever stuck. */
const mostSteps = { added: 200, led: 260 }

function isFull(move: CampaignMove, { steps }: Campaign) {
  return steps.length >= (campaignTransitionOf(move).to ? mostSteps.led : mostSteps.added)
}

/** Whether it is theirs, whether it can be now, and as whom they do it. */
export function mayMove(move: CampaignMove, campaign: Campaign, actor: Actor): Outcome<CampaignClaim> {
  const claim = claimFor(move, campaign, actor)
  if (!claim) return refuse('notYourRole')
  if (!campaignTransitionOf(move).from.includes(campaign.status)) return refuse('wrongStep')
  return isFull(move, campaign) ? refuse('tooMany') : done(claim)
}

/** What to offer on screen: the same questions, asked before anything is filled in. */
export const movesFor = (campaign: Campaign, actor: Actor) =>
  campaignMoves.filter((move) => mayMove(move, campaign, actor).ok)

type Circumstances = Omit<Here, 'by'> & { actor: Actor; mark: Mark }

function stepOf({ move, input }: CampaignCommand, as: CampaignClaim, { now, mark }: Circumstances) {
  const { to } = campaignTransitionOf(move)
  const step: CampaignStep = { deed: move, as, at: now, ...mark, ...(to && { status: to }) }
  return 'reason' in input ? { ...step, words: input.reason } : step
}

/** Whether this person may make this move now, and the campaign after it. No clock, no reading, no writing. */
export function decide(campaign: Campaign, command: CampaignCommand, here: Circumstances): Outcome<Campaign> {
  if (command.input.version !== campaign.version) return refuse('changedMeanwhile')
  const may = mayMove(command.move, campaign, here.actor)
  if (!may.ok) return may
  // Which change gets which input is settled by the move's own name.
  const change = changes[command.move] as (of: Campaign, input: unknown, here: Here) => Outcome<Campaign>
  const changed = change(campaign, command.input, { ...here, by: here.actor.id })
  if (!changed.ok) return changed
  return done({
    ...changed.value,
    status: campaignTransitionOf(command.move).to ?? campaign.status,
    version: campaign.version + 1,
    steps: [...campaign.steps, stepOf(command, may.value, here)],
  })
}
