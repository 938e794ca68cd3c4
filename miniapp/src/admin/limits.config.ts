export default definePageConfig({
  navigationBarTitleText: '时限和日历',
  enablePullDownRefresh: true,
})
