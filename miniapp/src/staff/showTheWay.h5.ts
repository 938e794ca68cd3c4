import type { Order } from '../../../shared/workOrder/order'

/** A browser has no map of its own: the place opens in one that takes GCJ-02 by its address line. */
export function showTheWay({ latitude, longitude, label, address }: Order['place']) {
  const asked = { position: `${longitude},${latitude}`, name: address || label, coordinate: 'gaode' }
  const query = Object.entries(asked).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  window.open(`https://uri.amap.com/marker?${query.join('&')}`, '_blank', 'noopener')
}
