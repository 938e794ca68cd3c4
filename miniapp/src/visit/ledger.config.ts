export default definePageConfig({
  navigationBarTitleText: '走访台账',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
