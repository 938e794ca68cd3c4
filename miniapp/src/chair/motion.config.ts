export default definePageConfig({
  navigationBarTitleText: '动议',
  enablePullDownRefresh: true,
})
