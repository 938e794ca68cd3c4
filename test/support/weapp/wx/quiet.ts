import { type Device } from '../device'
import { answeredAll } from './answered'

// Seen or felt by the person only. What was said is among the phone's calls.
const names = [
  ...['showToast', 'hideToast', 'showLoading', 'hideLoading', 'vibrateShort', 'vibrateLong', 'hideKeyboard'],
  ...[
    'setNavigationBarTitle',
    'setNavigationBarColor',
    'showNavigationBarLoading',
    'hideNavigationBarLoading',
  ],
  ...['setTabBarItem', 'setTabBarStyle', 'setTabBarBadge', 'removeTabBarBadge', 'showTabBarRedDot'],
  ...['hideTabBarRedDot', 'hideTabBar', 'showTabBar', 'setBackgroundColor', 'setBackgroundTextStyle'],
  ...['startPullDownRefresh', 'stopPullDownRefresh', 'pageScrollTo', 'makePhoneCall', 'openLocation'],
  ...['previewImage', 'previewMedia', 'setKeepScreenOn', 'enableAlertBeforeUnload', 'hideHomeButton'],
  ...['disableAlertBeforeUnload', 'showShareMenu', 'hideShareMenu', 'updateShareMenu', 'preloadSubpackages'],
]

export const quiet = (device: Device) =>
  answeredAll(device, Object.fromEntries(names.map((name) => [name, () => {}])))
