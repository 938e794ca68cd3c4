import { bandOf } from '../../shared/campaign/bands'
import type { CampaignFigures } from '../../shared/campaign/campaign'
import { comparedDays, leastShown, type Count, type Reported } from '../../shared/campaign/reported'
import { dayMs } from '../../shared/clock/china'
import { known } from '../../shared/known'
import { isEnded } from '../../shared/workOrder/transitions'
import { categoryName, placeLabel } from '../street/labels'
import { iso } from '../topic/card'
import type { Viewer } from '../topic/present'
import type { WorkOrder } from '../workOrder/workOrder'
import { aboutOf, countAbout, type About, type Days } from './about'
import type { Campaign } from './campaign'
import { sightOf } from './claims'
import { timesBack } from './timesBack'

export type Told = (count: number) => Pick<Reported, 'count' | 'band'>
export const banded: Told = (count) => ({ band: bandOf(count) })
export const exact = (count: number) => ({ count })

type Shown = (count: number) => Count
/** Under five, a neighbour could tell whose it was. */
const rounded: Shown = (count) => (count < leastShown ? { isFew: true } : { count })
const untold: Shown = () => ({ isFew: true })

/** Of the linked ones; to residents no part either from which a few would follow. */
function linkedSeen(heads: WorkOrder[], told: Shown): CampaignFigures['linked'] {
  const all = heads.length
  const open = heads.filter(({ status }) => !isEnded(status)).length
  const closed = heads.filter(({ status }) => status === 'closed').length
  const cameBack = heads.filter((order) => timesBack(order) > 0).length
  const isTold = (...parts: number[]) =>
    told === exact || parts.every((part) => part === 0 || part >= leastShown)
  const seen = isTold(closed, open, all - closed - open) ? exact : untold
  const back = isTold(all - cameBack) ? told : untold
  return { all: told(all), closed: seen(closed), open: seen(open), cameBack: back(cameBack) }
}

/** The thirty days before it ran, and those after it was closed, as far as they have gone by. */
function windowsOf({ startedAt, endedAt, status }: Campaign, now: number) {
  const before = startedAt && { from: startedAt - comparedDays * dayMs, to: startedAt }
  const after =
    status === 'closed' && endedAt
      ? { from: endedAt, to: Math.min(now, endedAt + comparedDays * dayMs) }
      : undefined
  return { before: before || undefined, after }
}

/** Counted now from the orders themselves: nothing is kept that could differ from them. */
export async function figuresOf(campaign: Campaign, viewer: Viewer): Promise<CampaignFigures> {
  const { deps, actor, street } = viewer
  if (campaign.orderIds.length === 0) return {}
  const isWhole = sightOf(campaign, actor) === 'whole'
  const told: Told = isWhole ? exact : banded
  const heads = await deps.workOrders.heads(campaign.orderIds)
  const linked = linkedSeen(heads, isWhole ? exact : rounded)
  const about = aboutOf(heads)
  // Of a few, what and where would say whose.
  if (!about || (!isWhole && heads.length < leastShown)) return { linked }
  const seen = async (of: About, days: Days | undefined) => {
    if (!days) return undefined
    const count = await countAbout(deps.table, of, days)
    return {
      ...(count === undefined ? { isMany: true as const } : told(count)),
      ...{ from: iso(days.from), to: iso(days.to) },
      days: Math.floor((days.to - days.from) / dayMs),
    }
  }
  const windows = windowsOf(campaign, deps.now())
  return known({
    linked,
    about: {
      categoryNames: about.categoryCodes.map((code) => categoryName(street, code)),
      gridNames: about.gridIds.map((gridId) => placeLabel(street, { gridId })),
    },
    before: await seen(about, windows.before),
    after: await seen(about, windows.after),
  })
}
