import { randomBytes } from 'node:crypto'
import { type Device } from '../device'
import { answeredAll } from './answered'

const screen = {
  pixelRatio: 2,
  screenWidth: 375,
  screenHeight: 812,
  windowWidth: 375,
  windowHeight: 724,
  statusBarHeight: 44,
  screenTop: 88,
  safeArea: { left: 0, right: 375, top: 44, bottom: 778, width: 375, height: 734 },
}
const base = {
  SDKVersion: '3.6.0',
  version: '8.0.50',
  language: 'zh_CN',
  theme: 'light',
  fontSizeSetting: 16,
  fontSizeScaleFactor: 1,
  enableDebug: false,
  host: { appId: '' },
}
const machine = {
  brand: 'devtools',
  model: 'iPhone X',
  system: 'iOS 17.0',
  platform: 'ios',
  benchmarkLevel: 1,
}
const launch = { path: '', query: {}, scene: 1001, referrerInfo: {} }

/** A middling phone. `answers` may stand in for each of these by name: another letter size, the dark theme. */
export function system(device: Device) {
  const tells = {
    getWindowInfo: screen,
    getAppBaseInfo: base,
    getDeviceInfo: machine,
    getSystemInfoSync: { ...screen, ...base, ...machine },
    getSystemSetting: { locationEnabled: true, wifiEnabled: true, bluetoothEnabled: false },
    getAppAuthorizeSetting: { locationAuthorized: 'authorized', cameraAuthorized: 'authorized' },
    getMenuButtonBoundingClientRect: { width: 87, height: 32, top: 48, right: 365, bottom: 80, left: 278 },
    getLaunchOptionsSync: launch,
    getEnterOptionsSync: launch,
    getAccountInfoSync: { miniProgram: { appId: 'wx0000000000000000', envVersion: 'release', version: '' } },
  }
  const told = Object.entries(tells).map(([name, value]) => [
    name,
    () => device.realm.own({ ...value, ...device.answers[name]?.({}) }),
  ])
  const all = { ...screen, ...base, ...machine }
  return {
    ...(Object.fromEntries(told) as Record<string, () => object>),
    ...answeredAll(device, {
      getSystemInfo: () => all,
      getSystemInfoAsync: () => all,
      getRandomValues: ({ length }) => ({ randomValues: new Uint8Array(randomBytes(Number(length))).buffer }),
    }),
    canIUse: () => true,
  }
}
