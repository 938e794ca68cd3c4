export default definePageConfig({
  navigationBarTitleText: '共性诉求',
  // Pulled down on H5, Taro's box would hold every sheet captive; there the lists ask anew by themselves.
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
