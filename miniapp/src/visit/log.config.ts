export default definePageConfig({
  navigationBarTitleText: '走访查看记录',
  enablePullDownRefresh: true,
})
