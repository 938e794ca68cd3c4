export default definePageConfig({
  navigationBarTitleText: '看意见',
  enablePullDownRefresh: true,
})
