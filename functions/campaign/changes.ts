import type { CampaignInput } from '../../shared/campaign/commands'
import { mostOrders } from '../../shared/campaign/commands'
import type { CampaignMove } from '../../shared/campaign/transitions'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Campaign, Owner } from './campaign'
import { dayPast } from './dayPast'

export type Here = { now: number; by: string; owner?: Owner }
type Change<M extends CampaignMove> = (
  campaign: Campaign,
  input: CampaignInput[M],
  here: Here,
) => Outcome<Campaign>

/** An item holds 400 KB. */
const mostNotes = 100
const mostEarlier = 10

/** What each move makes of the campaign, apart from where it stands. No clock, no reading, no writing. */
export const changes: { [M in CampaignMove]: Change<M> } = {
  change: (campaign, { title, why, until }, { owner = campaign.owner, now }) =>
    dayPast(until, now, campaign.until) ?? done({ ...campaign, title, why, until, owner }),
  link: (campaign, input) => {
    const orderIds = [...new Set([...campaign.orderIds, ...input.orderIds])]
    return orderIds.length > mostOrders
      ? refuse('tooMany', { field: 'orderIds' })
      : done({ ...campaign, orderIds })
  },
  unlink: (campaign, input) =>
    done({ ...campaign, orderIds: campaign.orderIds.filter((id) => !input.orderIds.includes(id)) }),
  start: (campaign, _, { now }) => done({ ...campaign, startedAt: now }),
  progress: (campaign, { words, shows, photoKeys }, { now, by }) =>
    campaign.notes.length >= mostNotes
      ? refuse('tooMany')
      : done({
          ...campaign,
          notes: [...campaign.notes, { n: campaign.notes.length + 1, shows, words, photoKeys, by, at: now }],
        }),
  close: (campaign, { result, words, beforeKey, afterKey }, { now }) =>
    done({
      ...campaign,
      endedAt: now,
      closing: {
        result,
        words,
        at: now,
        ...(beforeKey && afterKey && { beforeKey, afterKey }),
      },
    }),
  cancel: (campaign, _, { now }) => done({ ...campaign, endedAt: now }),
  reopen: ({ closing, endedAt: _endedAt, ...campaign }, { until, reason }, { now }) =>
    dayPast(until, now) ??
    done({
      ...campaign,
      until,
      startedAt: campaign.startedAt ?? now,
      ...(closing && { earlier: [...(campaign.earlier ?? []), { ...closing, reason }].slice(-mostEarlier) }),
    }),
}
