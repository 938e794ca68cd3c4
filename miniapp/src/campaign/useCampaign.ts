import { useQuery } from '@tanstack/react-query'
import { callActing, lastActingAnswer, type ActingApi } from './actingApi'

/** 专题, and what I may do now. */
export const useCampaign = (campaignId: string, source: ActingApi = { callActing }) =>
  useQuery({
    queryKey: ['campaign', campaignId],
    enabled: campaignId !== '',
    ...lastActingAnswer('getCampaign', { params: { campaignId } }, source),
    select: ({ campaign }) => campaign,
  })

/** Before and after, counted anew each time. */
export const useFigures = (campaignId: string, source: ActingApi = { callActing }) =>
  useQuery({
    queryKey: ['campaign', campaignId, 'figures'],
    queryFn: () => source.callActing('campaignFigures', { params: { campaignId } }),
  })

/** What was made against a common demand. */
export const useDemandCampaigns = (demandId: string, source: ActingApi = { callActing }) =>
  useQuery({
    queryKey: ['campaigns', 'against', demandId],
    queryFn: () => source.callActing('demandCampaigns', { params: { demandId } }),
    select: ({ campaigns }) => campaigns,
  })

/** In which campaigns an order is already. */
export const useOrderCampaigns = (orderId: string, source: ActingApi = { callActing }) =>
  useQuery({
    queryKey: ['campaigns', 'of', orderId],
    enabled: orderId !== '',
    queryFn: () => source.callActing('orderCampaigns', { params: { orderId } }),
  })
