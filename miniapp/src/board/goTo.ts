import Taro from '@tarojs/taro'

/** Two taps on one door within so long are one: a second copy of the page would lie on the first. */
const onceMs = 800

let last = { url: '', at: 0 }

export function goTo(url: string) {
  const at = Date.now()
  if (last.url === url && Math.abs(at - last.at) < onceMs) return
  last = { url, at }
  void Taro.navigateTo({ url })
}
