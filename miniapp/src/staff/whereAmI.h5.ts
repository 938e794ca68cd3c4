import Taro from '@tarojs/taro'
import type { Point } from './distance'

/** Whether the browser was allowed to before: nobody is asked before they ask for distances. */
export async function mayKnowPlace() {
  const { state } = await navigator.permissions.query({ name: 'geolocation' })
  return state === 'granted'
}

export async function placeNow(): Promise<Point> {
  const { latitude, longitude } = await Taro.getLocation({ type: 'wgs84' })
  return { latitude, longitude }
}
