import Taro from '@tarojs/taro'
import type { Point } from './distance'

/** Whether the person has allowed it before: nobody is asked before they ask for distances. */
export async function mayKnowPlace() {
  const { authSetting } = await Taro.getSetting()
  return authSetting['scope.userLocation'] === true
}

/** The point where the phone is, GCJ-02. It never leaves the phone. */
export async function placeNow(): Promise<Point> {
  const { latitude, longitude } = await Taro.getLocation({ type: 'gcj02' })
  return { latitude, longitude }
}
