import Taro from '@tarojs/taro'

const ledger = 'visit/ledger'

/** Back to the ledger if one came from there, else on to it. */
export function toLedger() {
  const pages = Taro.getCurrentPages()
  const before = pages[pages.length - 2]
  if (before?.route?.replace(/^\//, '').startsWith(ledger)) void Taro.navigateBack()
  else void Taro.redirectTo({ url: `/${ledger}` })
}
