import Taro from '@tarojs/taro'
import { orderUrl } from '../workOrder/OrderSlip'

/** Back to the order this page belongs to; opened by its address, there is nothing behind it. */
export async function backToOrder(orderId: string) {
  const pages = Taro.getCurrentPages()
  const before = pages[pages.length - 2]
  if (before?.route?.includes('resident/order')) await Taro.navigateBack()
  else await Taro.redirectTo({ url: orderUrl(orderId) })
}
