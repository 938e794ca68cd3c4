export default definePageConfig({
  navigationBarTitleText: '看板',
  // Pulled down on H5, Taro's box would hold every sheet captive; there the numbers ask anew by themselves.
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
