export default definePageConfig({
  navigationBarTitleText: '身边的事',
  enablePullDownRefresh: true,
})
