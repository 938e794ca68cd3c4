import Taro from '@tarojs/taro'

/** GCJ-02, and how far it may be off in metres. */
export type Whereabouts = { latitude: number; longitude: number; accuracy: number }

/** Asks the phone where it is; the person may say no. */
export async function whereAmI(): Promise<Whereabouts> {
  const { latitude, longitude, accuracy } = await Taro.getLocation({ type: 'gcj02', isHighAccuracy: true })
  return { latitude, longitude, accuracy }
}

/** Whether it was allowed before, so that asking disturbs nobody. */
export async function mayAskWhere() {
  const { authSetting } = await Taro.getSetting()
  return authSetting['scope.userLocation'] === true
}
