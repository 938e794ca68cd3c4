export default definePageConfig({
  navigationBarTitleText: '议事规程',
  enablePullDownRefresh: true,
})
