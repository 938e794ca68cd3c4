import { campaignOperations } from '../../shared/campaign/operations'
import { serviceOf } from '../service'
import { makeCampaign } from './make'
import { moveHandlers } from './move'
import { campaignOwners } from './owners'
import { campaignFigures, campaigns, demandCampaigns, getCampaign, orderCampaigns } from './read'
import { campaignSays } from './says'

/** 专题攻坚. */
export const campaignService = serviceOf(
  campaignOperations,
  {
    campaigns,
    getCampaign,
    campaignFigures,
    orderCampaigns,
    demandCampaigns,
    campaignOwners,
    makeCampaign,
    ...moveHandlers,
  },
  campaignSays,
)
