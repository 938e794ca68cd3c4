import Taro from '@tarojs/taro'
import type { Order } from '../../../shared/workOrder/order'

/** Opens WeChat's map with the way to the place. */
export function showTheWay({ latitude, longitude, label, address }: Order['place']) {
  void Taro.openLocation({ latitude, longitude, scale: 17, name: address || label, address: label })
}
