import { useQuery } from '@tanstack/react-query'
import { call, type Api } from '../api'
import { lastAnswer } from '../lastAnswer'

/**
 * One order, the road it has come, and what its reader may do now. Asked anew whenever it is opened: a list beside it
 * may know already that it has gone on.
 */
export const useOrder = (orderId: string, source: Api = { call }) =>
  useQuery({
    queryKey: ['order', orderId],
    ...lastAnswer('getOrder', { params: { orderId } }, source),
    enabled: orderId !== '',
    staleTime: 0,
  })
