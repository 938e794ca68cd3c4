export default definePageConfig({
  navigationBarTitleText: '我的单子',
  enablePullDownRefresh: true,
})
