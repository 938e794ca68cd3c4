import Taro from '@tarojs/taro'

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 30))
const mostMoments = 20

/** In a browser the pages that are left stay in its history: they are gone back over first. */
async function goBackToTheFirst() {
  const behind = Taro.getCurrentPages().length - 1
  if (behind < 1) return false
  await Taro.navigateBack({ delta: behind })
  // The address changes at once, the page a little later.
  for (let moments = 0; Taro.getCurrentPages().length > 1 && moments < mostMoments; moments++) await aMoment()
  await aMoment()
  return true
}

const isTab = () => Taro.getCurrentPages()[0]?.route?.includes('pages/') === true

/** To an order, once its form has been sent: the way back from there leads home and not to an empty form. */
export async function leaveForOrder(url: string) {
  const isBack = process.env.TARO_ENV === 'h5' && (await goBackToTheFirst())
  if (isBack && isTab()) await Taro.navigateTo({ url })
  else await Taro.reLaunch({ url })
}

export async function leaveForTab(url: string) {
  if (process.env.TARO_ENV === 'h5') await goBackToTheFirst()
  await Taro.switchTab({ url })
}
