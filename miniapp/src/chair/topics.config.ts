export default definePageConfig({
  navigationBarTitleText: '议事台',
  enablePullDownRefresh: true,
})
