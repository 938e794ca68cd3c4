export default definePageConfig({
  navigationBarTitleText: '碰头会',
  enablePullDownRefresh: true,
})
