import { call, type Api } from '../api'
import { isTurn } from './isTurn'

/**
 * The version an order has come to since that one by words alone; nothing when somebody handed it on meanwhile, and
 * whoever decided has to look again.
 */
export async function versionOnSameTurn(orderId: string, since: number, source: Api = { call }) {
  const { order, steps } = await source.call('getOrder', { params: { orderId } })
  const isHandedOn = steps.some((step) => step.version > since && isTurn(step))
  return isHandedOn ? undefined : order.version
}
