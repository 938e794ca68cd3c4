import type { CampaignCard, CampaignSeen, LinkedOrder } from '../../shared/campaign/campaign'
import { isCampaignOpen } from '../../shared/campaign/transitions'
import { known } from '../../shared/known'
import { numberOf, parseOrderId } from '../../shared/workOrder/id'
import { endedAs } from '../../shared/workOrder/ended'
import { isEnded } from '../../shared/workOrder/transitions'
import { timeOfUlid } from '../../shared/ulid'
import type * as z from 'zod/mini'
import { photoLink } from '../photo/link'
import { categoryName, communityName, placeLabel, staffName } from '../street/labels'
import { dayLate, iso } from '../topic/card'
import type { Viewer } from '../topic/present'
import { sightOf as sightOfOrder } from '../workOrder/claims'
import { isOverdue } from '../workOrder/overdue'
import type { WorkOrder } from '../workOrder/workOrder'
import type { Campaign } from './campaign'
import { sightOf } from './claims'
import { closingSeen, earlierSeen } from './closings'
import { movesFor } from './decide'
import { officeOf, ownerName, ownerReached } from './owner'
import { timesBack } from './timesBack'

const said = (at: number | undefined) => (at === undefined ? undefined : iso(at))

export function cardOf(campaign: Campaign, { deps, actor, street }: Viewer): CampaignCard {
  const { id, title, status, place, owner, until, startedAt, endedAt, closing, orderIds } = campaign
  return known({
    id,
    title,
    status,
    placeName: communityName(street, place),
    ownerName: ownerName(owner, street),
    until,
    isLate: isCampaignOpen(status) && dayLate(until, deps.now()),
    startedAt: said(startedAt),
    endedAt: said(endedAt),
    result: closing?.result,
    orders: sightOf(campaign, actor) === 'whole' ? orderIds.length : undefined,
  })
}

function orderSeen(order: WorkOrder, { street }: Viewer): z.output<typeof LinkedOrder> {
  const { ulid } = parseOrderId(order.id)
  return known({
    id: order.id,
    number: numberOf(ulid),
    categoryName: categoryName(street, order.categoryCode),
    placeLabel: placeLabel(street, known({ gridId: order.gridId, buildingId: order.buildingId })),
    reportedAt: iso(timeOfUlid(ulid)),
    isOpen: !isEnded(order.status),
    ended: endedAs(order.status),
    cameBack: timesBack(order),
  })
}

/** 没办完, and 超期. */
function leftOf(heads: WorkOrder[], now: number) {
  const open = heads.filter(({ status }) => !isEnded(status))
  return { open: open.length, late: heads.filter((order) => isOverdue(order, now)).length }
}

function insideOf(campaign: Campaign, heads: WorkOrder[], viewer: Viewer): CampaignSeen['inside'] {
  const { actor, street } = viewer
  const seen = heads.filter((order) => sightOfOrder(order, actor))
  return known({
    place: campaign.place,
    owner: campaign.owner,
    ...ownerReached(campaign.owner, street),
    orders: seen.map((order) => orderSeen(order, viewer)),
    unseen: heads.length - seen.length,
    left: leftOf(heads, viewer.deps.now()),
    history: campaign.steps.map(({ deed, by, at, words }) =>
      known({ deed, by: staffName(street, by), at: iso(at), words }),
    ),
  })
}

/** The campaign as this person may see it. */
export function present(campaign: Campaign, heads: WorkOrder[], viewer: Viewer): CampaignSeen {
  const { deps, actor, street } = viewer
  const { version, why, notes, closing, demandId } = campaign
  const isWhole = sightOf(campaign, actor) === 'whole'
  const photo = (key: string) => ({ key, url: photoLink(key, deps) })
  return known({
    ...cardOf(campaign, viewer),
    version,
    why,
    notes: notes.map(({ photoKeys, by, at, ...note }) => ({
      ...note,
      photos: photoKeys.map(photo),
      by: officeOf(street, by),
      at: iso(at),
    })),
    closing: closing && closingSeen(closing, viewer),
    earlier: earlierSeen(campaign, viewer),
    demandId: isWhole ? demandId : undefined,
    inside: isWhole ? insideOf(campaign, heads, viewer) : undefined,
    moves: movesFor(campaign, actor),
  })
}
